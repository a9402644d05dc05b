// SPDX-License-Identifier: MIT
#include "services/masking/lineprocess.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;  // NOLINT(readability-redundant-declaration): POSIX leaves it to the program

namespace decant {

namespace {

/// A reply this long without a line end is no reply.
constexpr std::size_t kLongestLine = std::size_t{64} << 20U;

void closeFile(int& file)
{
    if (file >= 0)
        ::close(file);
    file = -1;
}

/// The environment without what holds secrets of ours.
std::vector<char*> childEnvironment()
{
    std::vector<char*> variables;
    for (char** at = environ; *at != nullptr; ++at) {
        const std::string_view variable(*at);
        if (!variable.starts_with("DECANT_") && !variable.starts_with("PGPASSWORD="))
            variables.push_back(*at);
    }
    variables.push_back(nullptr);
    return variables;
}

}  // namespace

LineProcess::LineProcess(std::vector<std::string> arguments, Milliseconds timeout)
    : m_arguments(std::move(arguments))
    , m_timeout(timeout)
{
}

LineProcess::~LineProcess()
{
    stop();
}

Error LineProcess::failure(Sentence detail) const
{
    return {Error::Code::Unavailable, Error::Area::Project, "command " + m_arguments.front(),
            std::move(detail),
            say("Try it in a terminal: it answers each line, a JSON string, with one line, and an "
                "empty "
                "line with an empty line.")};
}

Result<> LineProcess::start()
{
    std::array<int, 2> input{-1, -1};
    std::array<int, 2> output{-1, -1};
    // A socket for its input: writing to a program that ended is an error there, not a signal.
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input.data()) != 0
        || ::pipe2(output.data(), O_CLOEXEC) != 0) {
        const std::string why = std::strerror(errno);
        closeFile(input[0]);
        closeFile(input[1]);
        return failure(say("no pipe to it can be made: %1", why));
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigaddset(&defaults, SIGINT);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    std::vector<char*> arguments;
    for (std::string& argument : m_arguments)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    std::vector<char*> variables = childEnvironment();
    pid_t pid = -1;
    const int error = ::posix_spawnp(&pid, arguments.front(), &actions, &attributes,
                                     arguments.data(), variables.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    closeFile(input[1]);
    closeFile(output[1]);
    m_input = input[0];
    m_output = output[0];
    if (error != 0) {
        closeFile(m_input);
        closeFile(m_output);
        return failure(say("it cannot be started: %1", std::strerror(error)));
    }
    m_pid = pid;
    m_received.clear();
    ::fcntl(m_input, F_SETFL, O_NONBLOCK);
    ::fcntl(m_output, F_SETFL, O_NONBLOCK);
    return {};
}

void LineProcess::stop()
{
    closeFile(m_input);
    closeFile(m_output);
    if (m_pid > 0) {
        ::kill(-m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    m_pid = -1;
}

/// Takes what has come; whole lines go to `replies`.
Result<> LineProcess::receive(std::size_t wanted, std::vector<std::string>& replies)
{
    std::array<char, 65536> chunk{};
    const ssize_t count = ::read(m_output, chunk.data(), chunk.size());
    if (count == 0)
        return failure(say("it ended before it had answered all lines"));
    if (count < 0)
        return errno == EAGAIN || errno == EINTR
            ? Result<>()
            : Result<>(failure(say("it cannot be read: %1", std::strerror(errno))));
    m_received.append(chunk.data(), static_cast<std::size_t>(count));
    std::size_t from = 0;
    for (std::size_t end = m_received.find('\n', from); end != std::string::npos;
         end = m_received.find('\n', from)) {
        replies.push_back(m_received.substr(from, end - from));
        from = end + 1;
    }
    m_received.erase(0, from);
    if (m_received.size() > kLongestLine)
        return failure(say("its answer has no line end"));
    if (replies.size() > wanted)
        return failure(say("it answered more lines than it was given"));
    return {};
}

/// Writes and reads at once: neither side may wait for the other with a full pipe.
Result<> LineProcess::pump(std::string_view out, std::size_t wanted,
                           std::vector<std::string>& replies)
{
    using Clock = std::chrono::steady_clock;
    auto deadline = Clock::now() + m_timeout;
    while (replies.size() < wanted || !out.empty()) {
        const auto left = std::chrono::duration_cast<Milliseconds>(deadline - Clock::now()).count();
        if (left <= 0)
            return failure(say("it did not answer for %1 milliseconds", m_timeout.count()));
        std::array<pollfd, 2> files{pollfd{m_output, POLLIN, 0},
                                    pollfd{out.empty() ? -1 : m_input, POLLOUT, 0}};
        if (::poll(files.data(), files.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            return failure(say("it cannot be waited for: %1", std::strerror(errno)));
        if (files[0].revents != 0) {
            const std::size_t before = replies.size();
            if (auto received = receive(wanted, replies); !received)
                return received;
            if (replies.size() > before)
                deadline = Clock::now() + m_timeout;
        }
        if (files[1].revents != 0) {
            const ssize_t sent = ::send(m_input, out.data(), out.size(), MSG_NOSIGNAL);
            if (sent > 0)
                out.remove_prefix(static_cast<std::size_t>(sent));
            else if (errno != EAGAIN && errno != EINTR)
                return failure(say("it ended before it had read all lines"));
        }
    }
    return {};
}

Result<std::vector<std::string>> LineProcess::exchange(const std::vector<std::string>& lines)
{
    if (m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid) {
        m_pid = -1;
        stop();
    }
    if (m_pid < 0) {
        if (auto started = start(); !started)
            return std::move(started).error();
    }
    std::string out;
    for (const std::string& line : lines)
        out.append(line).append(1, '\n');
    out += '\n';
    std::vector<std::string> replies;
    auto pumped = pump(out, lines.size() + 1, replies);
    if (pumped && !replies.back().empty())
        pumped = failure(say("it answers the empty line with another one"));
    if (!pumped) {
        stop();
        return std::move(pumped).error();
    }
    replies.pop_back();
    return replies;
}

}  // namespace decant
