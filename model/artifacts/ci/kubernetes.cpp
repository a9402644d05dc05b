// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"
#include "model/support/text.h"

namespace decant::ci {

namespace {

/// Kubernetes allows no '_' in names.
std::string objectName(const Project& project)
{
    std::string name = "decant-" + project.name;
    for (char& c : name)
        c = c == '_' ? '-' : c;
    return name.substr(0, 52);  // the longest that a CronJob may have
}

std::string environment(const Project& project)
{
    std::string out;
    for (const std::string& name : pushSecretNames(project))
        out += "                - name: " + jsonQuoted(name)
            + "\n                  valueFrom:\n                    secretKeyRef:\n"
              "                      name: "
            + jsonQuoted(objectName(project)) + "\n                      key: " + jsonQuoted(name)
            + "\n                      optional: true\n";
    return out;
}

}  // namespace

std::vector<Artifact> kubernetes(const Project& project)
{
    const std::string name = jsonQuoted(objectName(project));
    const std::string text = "# Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml: refreshed by schedule in a
# cluster. The image of the first container has decant-cli and this folder as /project. What is
# secret is in the Secret )"
        + name + R"(, whose keys are the variables below:
#   kubectl create secret generic )"
        + objectName(project) + R"( --from-env-file=FILE
# A run fails on a leak, on drift, and when the images are larger than the budget.
apiVersion: "v1"
kind: "PersistentVolumeClaim"
metadata:
  name: )"
        + name + R"(
spec:
  accessModes: ["ReadWriteOnce"]
  resources:
    requests:
      storage: "50Gi"
---
apiVersion: "batch/v1"
kind: "CronJob"
metadata:
  name: )"
        + name + R"(
spec:
  schedule: )"
        + jsonQuoted(project.ci.schedule) + R"(
  timeZone: "Etc/UTC"
  # Two runs at once would push the same tags.
  concurrencyPolicy: "Forbid"
  startingDeadlineSeconds: 3600
  jobTemplate:
    spec:
      # What failed needs somebody to look at it, not another try.
      backoffLimit: 0
      template:
        spec:
          restartPolicy: "Never"
          initContainers:
            # The container engine that builds and starts the images; ends with the run.
            - name: "engine"
              image: "docker:27-dind"
              restartPolicy: "Always"
              args: ["dockerd", "--host=unix:///engine/docker.sock"]
              securityContext:
                privileged: true
              startupProbe:
                exec:
                  command: ["docker", "--host=unix:///engine/docker.sock", "info"]
                failureThreshold: 60
                periodSeconds: 2
              volumeMounts:
                - name: "engine"
                  mountPath: "/engine"
                - name: "work"
                  subPath: "engine"
                  mountPath: "/var/lib/docker"
          containers:
            - name: "decant"
              image: )"
        + jsonQuoted(project.ci.image) + R"(
              workingDir: "/project"
              command: ["decant-cli"]
              args: ["refresh", "decant.toml"]
              terminationMessagePolicy: "FallbackToLogsOnError"
              env:
                - name: "DOCKER_HOST"
                  value: "unix:///engine/docker.sock"
                - name: "XDG_STATE_HOME"
                  value: "/work"
)" + environment(project)
        + R"(              volumeMounts:
                - name: "engine"
                  mountPath: "/engine"
                # Snapshots of the last runs: what did not change is not read again.
                - name: "work"
                  subPath: "state"
                  mountPath: "/work"
          volumes:
            - name: "engine"
              emptyDir: {}
            - name: "work"
              persistentVolumeClaim:
                claimName: )"
        + name + '\n';
    return {{"deploy/decant-cronjob.yaml", text}};
}

}  // namespace decant::ci
