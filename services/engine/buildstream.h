// SPDX-License-Identifier: MIT
#pragma once

#include "services/engine/buildkittrace.h"
#include "services/engine/engine.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

class QJsonObject;

namespace decant {

/// What a restore script says about itself on a line of its own:
/// `DECANT step=2 of=9 name=load done=3 total=57`.
struct BuildMarker {
    int step = 0;
    int of = 0;
    std::string name;
    std::int64_t done = 0;
    std::int64_t total = 0;

    /// How much of the whole instruction is done, 0 to 1.
    [[nodiscard]] double fraction() const;
    friend bool operator==(const BuildMarker&, const BuildMarker&) = default;
};

/// The marker in a line of output, if it is one.
[[nodiscard]] std::optional<BuildMarker> parseMarker(std::string_view line);

struct BuildOutput {
    int step = 0;
    std::string line;
};
struct BuildImage {
    std::string id;
};
struct BuildFailure {
    std::string message;
    int exitCode = 0;  ///< of the instruction, 0 when it was not the instruction that failed
};
using BuildEvent = std::variant<BuildStep, BuildOutput, BuildMarker, BuildImage, BuildFailure>;

/// Reads the answer to a build (JSON lines) of the classic builder, BuildKit or Podman, whichever
/// it turns out to be. Bytes in, events out; nothing else happens here.
class BuildStream {
public:
    using Receive = std::function<void(const BuildEvent&)>;
    using Clock = std::function<double()>;  ///< seconds

    BuildStream(Receive receive, Clock clock);

    /// Takes bytes as they come.
    void feed(std::string_view bytes);
    /// After the last byte: what was left unfinished is told.
    void finish();
    /// How much of the build is done, 0 to 1; never goes back.
    [[nodiscard]] double fraction() const { return m_fraction; }

private:
    struct Vertex {
        BuildStep step;
        bool internal = false;
        std::string pending;
    };

    void message(std::string_view line);
    void text(std::string_view piece);
    bool classicStep(std::string_view piece);
    bool podmanStep(std::string_view piece);
    void beginStep(int number, std::string_view name);
    void endStep(StepState state);
    void trace(const Trace& trace);
    void vertex(const TraceVertex& told);
    void append(int step, std::string& pending, std::string_view piece);
    void line(int step, std::string_view line);
    void failure(const QJsonObject& object);
    void advance(double completed, double total);
    void advanceGraph(double current);

    Receive m_receive;
    Clock m_clock;
    std::string m_line;  ///< the start of a message
    double m_fraction = 0;
    bool m_imageTold = false;

    // classic builder and Podman
    BuildStep m_step;
    int m_total = 0;
    double m_began = 0;
    double m_before = 0;  ///< work done when the step began, of m_of
    double m_share = 0;  ///< of the step
    double m_of = 0;
    std::string m_pending;  ///< the start of a line of output

    // BuildKit
    std::map<std::string, Vertex, std::less<>> m_vertexes;
    int m_lastNumber = 0;
    bool m_exporting = false;
};

}  // namespace decant
