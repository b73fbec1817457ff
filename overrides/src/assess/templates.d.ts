/** A template as its text: the bundler puts it in. */
declare module "*.mustache" {
  const text: string;
  export default text;
}
