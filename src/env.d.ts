/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page context, for components that texts use without props. */
    ctx: import('./routes/page-context.ts').PageContext;
  }
}
