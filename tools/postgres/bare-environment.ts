/** The environment of a program that is given no setting of its caller's: it is told where to find programs, and no more. */
export const bareEnvironment = (): { readonly PATH: string } => ({ PATH: process.env['PATH'] ?? '' });
