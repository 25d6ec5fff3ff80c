export interface BrokerPorts {
  /** Where clients come. */
  readonly clients: number;
  /** Where the broker, which is its own controller, speaks to itself. */
  readonly controller: number;
}

/** The file that a broker reads, in whose folder it runs: one node, loopback only, and no topic that nobody made. */
export function serverProperties(ports: BrokerPorts, durable: boolean): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    listeners: `CLIENTS://127.0.0.1:${ports.clients},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${ports.clients}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'CLIENTS',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': 'log',
    'auto.create.topics.enable': 'false',
    // A topic of Kafka's own is as small as it can be.
    'offsets.topic.num.partitions': '1',
    'offsets.topic.replication.factor': '1',
    'transaction.state.log.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'share.coordinator.state.topic.num.partitions': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'group.min.session.timeout.ms': '1000',
    'log.cleaner.dedupe.buffer.size': '4194304',
    // After a kill the controller takes the broker for alive until this is over, and lets no other in before (9 s by default).
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
    // There is no second broker to have what this one had not yet written to its disk.
    ...(durable ? { 'log.flush.interval.messages': '1' } : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What the broker writes to its standard output, which goes to a file: faults and warnings, the times in UTC. */
export const LOGGING = `appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX}{UTC} %p %m (%c)%n%throwable{short}
rootLogger.level = warn
rootLogger.appenderRef.out.ref = out
`;
