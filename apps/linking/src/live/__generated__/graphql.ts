import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LiveContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A UUID. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whether a field reads or writes. */
export type Act =
  /** Reads. */
  | 'READ';

/** What a field reveals, by which roles are given rights. */
export type DataClass =
  /** The group, its providers and services. */
  | 'ORGANISATION';

/** What became of a record. */
export type LiveChange =
  /** It says something else now. */
  | 'CHANGED'
  /** It was made, or became known here. */
  | 'MADE'
  /** Of no record: the stream was opened. */
  | 'OPENED'
  /** It was taken back, entered in error, or no longer holds. */
  | 'RETRACTED';

/** A record, as far as it is told live. */
export type LiveRecord = {
  __typename?: 'LiveRecord';
  /** When it happened; of a measure's point, when its month began. */
  happenedAt: Scalars['DateTime']['output'];
  /** Its id in the graph. */
  id: Scalars['UUID']['output'];
  /** Its type in the graph: `Incident`, `Link`, `EarlyWarning`. */
  kind: Scalars['String']['output'];
  /** When it was recorded; of a measure's point, when it was reckoned. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its service, where it belongs to one. */
  serviceId?: Maybe<Scalars['UUID']['output']>;
};

/** That something became of a record: what it is now, the graph says. */
export type LiveUpdate = {
  __typename?: 'LiveUpdate';
  /** What became of the record. */
  change: LiveChange;
  /** Where the stream stands with this update: it is gone on from here by `after`. Of use to this caller alone. */
  position: Scalars['String']['output'];
  /** Which record; null when the stream was opened. */
  record?: Maybe<LiveRecord>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What becomes of the records that the caller may know of, from now on or from a position. The first update is always `OPENED`: what is
   * asked of the graph after it came misses nothing that comes after it.
   */
  liveUpdates: LiveUpdate;
};


export type SubscriptionLiveUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  reviewId?: InputMaybe<Scalars['UUID']['input']>;
  serviceIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: Act;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LiveChange: LiveChange;
  LiveRecord: ResolverTypeWrapper<LiveRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LiveUpdate: ResolverTypeWrapper<LiveUpdate>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LiveRecord: LiveRecord;
  String: Scalars['String']['output'];
  LiveUpdate: LiveUpdate;
  Subscription: Record<PropertyKey, never>;
  UUID: Scalars['UUID']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AccessDirectiveArgs = {
  act?: Maybe<Act>;
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = LiveContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LiveRecordResolvers<ContextType = LiveContext, ParentType extends ResolversParentTypes['LiveRecord'] = ResolversParentTypes['LiveRecord']> = {
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = LiveContext, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  change?: Resolver<ResolversTypes['LiveChange'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LiveRecord']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = LiveContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  liveUpdates?: SubscriptionResolver<ResolversTypes['LiveUpdate'], "liveUpdates", ParentType, ContextType, Partial<SubscriptionLiveUpdatesArgs>>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type Resolvers<ContextType = LiveContext> = {
  DateTime?: GraphQLScalarType;
  LiveRecord?: LiveRecordResolvers<ContextType>;
  LiveUpdate?: LiveUpdateResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UUID?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = LiveContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
