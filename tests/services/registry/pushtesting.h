// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/engine.h"
#include "services/registry/push.h"
#include "tests/support/sandbox.h"
#include "tests/support/testcontext.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <random>
#include <string>

namespace decant::test {

/// Bytes that compress to three quarters.
inline std::string randomBytes(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random() % 64);
    return bytes;
}

class Silent : public BuildObserver {
    void step(const BuildStep& /*step*/) override { }
    void output(int /*step*/, std::string_view /*line*/) override { }
};

class Recorder : public PushObserver {
public:
    void blob(const BlobProgress& progress) override
    {
        if (progress.done < rows[progress.diffId].done && progress.done != 0)
            backwards = true;
        rows[progress.diffId] = progress;
    }
    std::map<std::string, BlobProgress> rows;
    bool backwards = false;
};

/// An image of two layers; only the second one depends on the seed.
struct TwoLayers {
    std::size_t firstBytes = 3'000'000;
    std::size_t secondBytes = 200'000;
    unsigned seed = 2;
    std::string instructions = {};  ///< at the end of the Dockerfile, each with its newline
};

/// An engine and a registry of a test's own, and no login on this machine.
class PushServers {
protected:
    /// What hinders it, "" when both run.
    std::string startServers(const QStringList& registryOptions = {})
    {
        qputenv("DOCKER_CONFIG", m_folder.path().toUtf8());
        qunsetenv("DECANT_REGISTRY_USER");
        qunsetenv("DECANT_REGISTRY_PASSWORD");
        std::string problem;
        m_engineSandbox = EngineSandbox::start(problem);
        if (m_engineSandbox)
            m_registry = RegistrySandbox::start(problem, registryOptions);
        if (!m_registry)
            return problem;
        auto engine = openEngine(m_engineSandbox->endpoint(), m_context);
        if (!engine)
            return engine.error().what + ": " + engine.error().detail.english();
        m_engine = std::move(*engine);
        return {};
    }

    [[nodiscard]] quint16 registryPort() const
    {
        const std::string host = m_registry->host();
        return static_cast<quint16>(std::stoi(host.substr(host.find(':') + 1)));
    }

    /// The id of the image, "" and a warning when it cannot be built.
    std::string buildImage(const std::string& reference, const TwoLayers& image)
    {
        BuildRequest request;
        request.context.push_back(
            {"Dockerfile",
             "FROM scratch\nCOPY a /a\nCOPY b /decant/b\n" + image.instructions,
             {},
             0644});
        request.context.push_back({"a", randomBytes(image.firstBytes, 1), {}, 0644});
        request.context.push_back({"b", randomBytes(image.secondBytes, image.seed), {}, 0644});
        request.tags = {reference};
        Silent observer;
        const auto id = m_engine->build(request, observer, m_context);
        if (!id)
            qWarning("%s: %s", id.error().what.c_str(), id.error().detail.english().c_str());
        return id ? *id : std::string();
    }

    TestContext m_context;
    std::unique_ptr<EngineSandbox> m_engineSandbox;
    std::unique_ptr<RegistrySandbox> m_registry;
    std::unique_ptr<Engine> m_engine;
    QTemporaryDir m_folder;
};

}  // namespace decant::test
