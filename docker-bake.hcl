# docker buildx bake            the image for this machine
# docker buildx bake release    for ordinary servers and for small ARM ones, sent to TAG's registry
# BASE and TAG are read from the environment, for example BASE=python:3.11-slim@sha256:...

variable "BASE" {
  default = "python:3.11-slim"
}

variable "TAG" {
  default = "rights-bot"
}

group "default" {
  targets = ["bot"]
}

target "bot" {
  context    = "."
  dockerfile = "Dockerfile"
  args       = { BASE = BASE }
  tags       = [TAG]
}

target "release" {
  inherits  = ["bot"]
  platforms = ["linux/amd64", "linux/arm64"]
  attest    = ["type=sbom", "type=provenance"]
  output    = ["type=registry"]
}
