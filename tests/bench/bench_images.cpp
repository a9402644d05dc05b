// SPDX-License-Identifier: MIT
// One measurement per call, printed as "seconds peak_MiB sent_bytes":
//   bench_images push ENDPOINT REFERENCE [CACHE]      pushes an image of the engine
//   bench_images inspect ENDPOINT REFERENCE [plain]   says what is in it; "plain" without
//   compressing
#include "services/engine/engine.h"
#include "services/image/inspect.h"
#include "services/registry/push.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace decant;

namespace {

class Quiet : public JobContext {
public:
    [[nodiscard]] bool cancelled() const override { return false; }
    void progress(const Progress& /*progress*/) override { }
    void log(LogLevel /*level*/, std::string_view line) override
    {
        std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
    }
};

class NoObserver : public PushObserver {
public:
    void blob(const BlobProgress& /*progress*/) override { }
};

int failed(const Error& error)
{
    std::fprintf(stderr, "%s: %s %s\n", error.what.c_str(), error.detail.english().c_str(),
                 error.hint.english().c_str());
    return 1;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void print(double seconds, std::int64_t bytes)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %ld %lld\n", seconds, usage.ru_maxrss / 1024, static_cast<long long>(bytes));
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: bench_images push|inspect ENDPOINT REFERENCE [CACHE|plain]\n");
        return 2;
    }
    Quiet context;
    const auto engine = openEngine(arguments[1], context);
    if (!engine)
        return failed(engine.error());
    const auto start = std::chrono::steady_clock::now();
    if (arguments[0] == "push") {
        RegistryOptions options;
        options.cacheFile = arguments.size() > 3 ? arguments[3] : "";
        NoObserver observer;
        const auto pushed = pushImage(**engine, arguments[2], options, observer, context);
        if (!pushed)
            return failed(pushed.error());
        print(secondsSince(start), pushed->sentBytes);
        return 0;
    }
    InspectOptions options;
    options.compress = arguments.size() <= 3;
    const auto report = inspectImageLayers(**engine, arguments[2], options, context);
    if (!report)
        return failed(report.error());
    print(secondsSince(start), report->unpackedBytes);
    return 0;
}
