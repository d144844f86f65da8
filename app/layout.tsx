import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource/vazirmatn/400.css'
import './fonts.css'
import './globals.css'
import './print.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { dataset } from './dataset'

/** Pages are made when they are asked for: the build does not know the atlas. */
export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { title, summary } = dataset().atlas
  return { title: { default: `${title} · Oxus`, template: `%s · ${title} · Oxus` }, description: summary }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FCFAF5' },
    { media: '(prefers-color-scheme: dark)', color: '#15191D' },
  ],
}

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        <NuqsAdapter>{children}</NuqsAdapter>
      </body>
    </html>
  )
}
