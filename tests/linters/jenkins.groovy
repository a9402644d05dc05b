// SPDX-License-Identifier: MIT
// Reads a declarative Jenkinsfile the way Jenkins does: as a Groovy program whose words are sections. What
// Jenkins does not know in a section, or needs and does not find, ends it.  groovy jenkins.groovy FILE

class Section {
    String name
    Map<String, Object> rules
    Set<String> seen = []
    int line = 0

    def methodMissing(String word, arguments) {
        if (!rules.words.containsKey(word))
            throw new IllegalStateException("'${word}' is no part of '${name}'")
        seen << word
        def inner = rules.words[word]
        def body = arguments.size() > 0 ? arguments[-1] : null
        if (inner instanceof Map && body instanceof Closure)
            Jenkins.read(word, inner, body)
        else if (inner instanceof Map && !inner.optional)
            throw new IllegalStateException("'${word}' in '${name}' needs a block")
        else if (!(inner instanceof Map) && body instanceof Closure)
            throw new IllegalStateException("'${word}' in '${name}' takes no block")
        return word
    }

    void setProperty(String property, value) {
        if (name != 'environment')
            throw new IllegalStateException("'${property} = …' in '${name}'")
        if (!(property ==~ /[A-Za-z_][A-Za-z0-9_]*/))
            throw new IllegalStateException("'${property}' is no name of a variable")
    }
}

class Jenkins {
    static Map step(Map more = [:]) { [words: [sh: 1, echo: 1, junit: 1, archiveArtifacts: 1] + more] }
    static Map agent = [optional: true, words: [label: 1, any: 1, docker: 1]]
    static Map conditions = [words: [changeRequest: 1, branch: 1, triggeredBy: 1, expression: 1]]
    static {
        ['anyOf', 'allOf', 'not'].each { conditions.words[it] = conditions }
    }
    static Map stage = [words: [agent: agent, when: conditions, steps: step(), options: [words: [timeout: 1]],
                                environment: [words: [credentials: 1]]], needs: ['steps']]
    static Map post = [words: ['always', 'success', 'failure', 'changed', 'cleanup'].collectEntries { [it, step()] }]
    static Map pipeline = [needs: ['agent', 'stages'], words: [
        agent: agent, post: post, environment: [words: [credentials: 1]],
        options: [words: [disableConcurrentBuilds: 1, skipStagesAfterUnstable: 1, timeout: 1, timestamps: 1]],
        triggers: [words: [cron: 1, pollSCM: 1]],
        stages: [needs: ['stage'], words: [stage: stage]]]]

    static void read(String name, Map rules, Closure body) {
        def section = new Section(name: name, rules: rules)
        body.delegate = section
        body.resolveStrategy = Closure.DELEGATE_ONLY
        body.call()
        (rules.needs ?: []).each {
            if (!(it in section.seen))
                throw new IllegalStateException("'${name}' lacks '${it}'")
        }
    }
}

def file = new File(args[0])
def pipelines = 0
def binding = new Binding([pipeline: { Closure body ->
    pipelines++
    Jenkins.read('pipeline', Jenkins.pipeline, body)
}])
new GroovyShell(binding).evaluate(file)
if (pipelines != 1)
    throw new IllegalStateException("${file}: ${pipelines} pipelines, there must be one")
