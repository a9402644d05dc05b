// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"
#include "model/support/text.h"

namespace decant::ci {

namespace {

/// Each secret is a credential of kind "Secret text" whose id is the variable's name.
std::string environment(const std::vector<std::string>& names)
{
    std::string out = "            environment {\n";
    for (const std::string& name : names)
        out += "                " + name + " = credentials('" + name + "')\n";
    return out + "            }\n";
}

}  // namespace

std::vector<Artifact> jenkins(const Project& project)
{
    const std::string text = "// Images of project " + jsonQuoted(project.name)
        + R"(, written by Decant from decant.toml. Choose it as the
// "Script Path" of a multibranch pipeline. The agent with the label "decant" needs decant-cli, a
// container engine and a way to the source databases. Each secret below is a credential of kind
// "Secret text" with the id of its variable. Needs the plugins Pipeline, JUnit and Credentials Binding.
pipeline {
    agent { label 'decant' }
    options {
        // Two runs at once would push the same tags.
        disableConcurrentBuilds()
        skipStagesAfterUnstable()
    }
    triggers {
        cron('TZ=UTC\n)"
        + project.ci.schedule + R"(')
    }
    stages {
        // Fails when a column has no decision yet, or when a generated file is out of date.
        stage('check') {
            when { changeRequest() }
)" + environment(secretNames(project))
        + R"(            steps {
                sh 'decant-cli check decant.toml --junit decant-junit.xml --summary decant-summary.md'
                sh 'decant-cli generate --check decant.toml'
            }
        }
        // Makes, verifies and pushes the images. Fails on a leak, on drift, and when the images are
        // larger than the budget.
        stage('refresh') {
            when {
                anyOf {
                    triggeredBy 'TimerTrigger'
                    triggeredBy cause: 'UserIdCause'
                }
            }
)" + environment(pushSecretNames(project))
        + R"(            steps {
                sh 'decant-cli refresh decant.toml --junit decant-junit.xml --summary decant-summary.md'
            }
        }
    }
    post {
        always {
            junit testResults: 'decant-junit.xml', allowEmptyResults: true
            archiveArtifacts artifacts: 'decant-summary.md', allowEmptyArchive: true
        }
    }
}
)";
    return {{"Jenkinsfile.decant", text}};
}

}  // namespace decant::ci
