// Holds the custom resources in the files of the command line against their schemas. A field that a schema's own check never looks at is
// unknown to it: those checks pass over unknown fields, as a cluster does, which drops them in silence.
import { readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { SealedSecret } from '@kubernetes-models/sealed-secrets/bitnami.com/v1alpha1/SealedSecret'
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject'
import { TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1/TriggerAuthentication'

const schemas = {
  'bitnami.com/v1alpha1 SealedSecret': SealedSecret,
  'keda.sh/v1alpha1 ScaledObject': ScaledObject,
  'keda.sh/v1alpha1 TriggerAuthentication': TriggerAuthentication
}

function watched(value, path, looked) {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(target, key) {
      const own = typeof key === 'string' && Object.hasOwn(target, key)
      if (!own) return Reflect.get(target, key)
      looked.add(`${path}/${key}`)
      return watched(target[key], `${path}/${key}`, looked)
    }
  })
}

function fields(value, path) {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [`${path}/${key}`, ...fields(value[key], `${path}/${key}`)])
}

function mistakes(manifest, Schema) {
  const looked = new Set()
  try {
    Schema.prototype.validate.call(watched(manifest, '', looked))
  } catch (error) {
    return [error.message]
  }
  // Of what stands below an unknown field only the field itself is told.
  const unknown = fields(manifest, '').filter((field) => !looked.has(field))
  return unknown.filter((field) => !unknown.some((other) => field.startsWith(other + '/'))).map((field) => `unknown field ${field}`)
}

const counts = {}
let failed = false
for (const file of process.argv.slice(2)) {
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    for (const { message } of document.errors) {
      failed = true
      console.error(`${file}: ${message}`)
    }
    const manifest = document.toJS()
    const type = `${manifest?.apiVersion} ${manifest?.kind}`
    if (!schemas[type]) continue
    counts[type] = (counts[type] ?? 0) + 1
    for (const mistake of mistakes(manifest, schemas[type])) {
      failed = true
      console.error(`${file}: ${manifest.kind} ${manifest.metadata?.name}: ${mistake}`)
    }
  }
}
for (const [type, count] of Object.entries(counts)) console.log(`${type}: ${count}`)
if (Object.keys(counts).length === 0) {
  failed = true
  console.error('None of the kinds whose schemas are known is in these files.')
}
process.exit(failed ? 1 : 0)
