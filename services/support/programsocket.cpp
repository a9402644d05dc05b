// SPDX-License-Identifier: MIT
#include "services/support/programsocket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <list>
#include <mutex>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

extern char** environ;  // NOLINT(readability-redundant-declaration): not in every unistd.h

namespace decant {

namespace {

constexpr std::size_t kWordBytes = 4096;
constexpr int kConnections = 16;

std::string reason(int number)
{
    return std::generic_category().message(number);
}

/// A program that runs: `errors` is the reading end of its standard error.
struct Program {
    pid_t process = -1;
    int errors = -1;
    std::string words;
};

/// Starts the program on the connection; an error number when that fails.
int spawn(const std::vector<std::string>& command, int connection, Program& program)
{
    std::array<int, 2> errors{-1, -1};
    if (::pipe2(errors.data(), O_CLOEXEC) != 0)
        return errno;
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, connection, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, connection, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, errors[1], STDERR_FILENO);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    const int failure = ::posix_spawnp(&program.process, arguments.front(), &files, &attributes,
                                       arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    ::close(errors[1]);
    program.errors = errors[0];
    if (failure != 0) {
        ::close(program.errors);
        program.errors = -1;
    }
    return failure;
}

void reap(Program& program)
{
    ::close(program.errors);
    // Nobody writes to its standard error any more: it is gone, or about to be.
    ::kill(-program.process, SIGTERM);
    while (::waitpid(program.process, nullptr, 0) < 0 && errno == EINTR) { }
}

}  // namespace

class ProgramSocket::Private {
public:
    std::vector<std::string> command;
    std::filesystem::path folder;
    int listener = -1;
    std::array<int, 2> wake{-1, -1};

    std::mutex mutex;
    std::condition_variable changed;
    std::string words;
    std::size_t running = 0;
    std::thread thread;

    ~Private()
    {
        if (thread.joinable()) {
            ::close(wake[1]);
            thread.join();
        }
        for (const int file : {listener, wake[0]}) {
            if (file >= 0)
                ::close(file);
        }
        std::error_code ignored;  // a leftover in the temporary folder does no harm
        std::filesystem::remove_all(folder, ignored);
    }

    void run();

private:
    void accept(std::list<Program>& programs);
    /// False when the program has ended.
    bool listenTo(Program& program);
};

void ProgramSocket::Private::accept(std::list<Program>& programs)
{
    const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0)
        return;
    Program program;
    const int failure = spawn(command, connection, program);
    ::close(connection);
    const std::scoped_lock lock(mutex);
    words.clear();
    if (failure != 0) {
        words = command.front() + ": " + reason(failure);
    } else {
        programs.push_back(std::move(program));
        running = programs.size();
    }
}

bool ProgramSocket::Private::listenTo(Program& program)
{
    std::array<char, 1024> buffer{};
    const ssize_t got = ::read(program.errors, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (got > 0) {
        const auto bytes = static_cast<std::size_t>(got);
        if (program.words.size() < kWordBytes)
            program.words.append(buffer.data(), std::min(bytes, kWordBytes - program.words.size()));
        return true;
    }
    reap(program);
    return false;
}

/// Accepts connections and looks after the programs until it is woken up to end.
void ProgramSocket::Private::run()
{
    std::list<Program> programs;
    std::vector<pollfd> waits;
    while (true) {
        waits = {{wake[0], POLLIN, 0}, {listener, POLLIN, 0}};
        for (const Program& program : programs)
            waits.push_back({program.errors, POLLIN, 0});
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            break;
        if (waits[0].revents != 0)
            break;
        std::size_t at = 2;
        for (auto program = programs.begin(); program != programs.end(); ++at) {
            if (waits[at].revents == 0 || listenTo(*program)) {
                ++program;
                continue;
            }
            const std::scoped_lock lock(mutex);
            words = std::move(program->words);
            program = programs.erase(program);
            running = programs.size();
            changed.notify_all();
        }
        if (waits[1].revents != 0)
            accept(programs);
    }
    for (Program& program : programs) {
        ::kill(-program.process, SIGKILL);
        reap(program);
    }
}

Result<std::unique_ptr<ProgramSocket>>
ProgramSocket::listen(const std::vector<std::string>& command)
{
    auto socket = std::make_unique<Private>();
    socket->command = command;
    std::string pattern = (std::filesystem::temp_directory_path() / "decant-XXXXXX").string();
    const auto failed = [&](const char* what) {
        return Error{Error::Code::Denied, Error::Area::General, pattern,
                     say("%1: %2", what, reason(errno)),
                     say("Check the temporary folder (TMPDIR).")};
    };
    if (::mkdtemp(pattern.data()) == nullptr)  // of mode 0700
        return failed("no folder for a socket can be made");
    socket->folder = pattern;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (socket->folder / "s").string();
    if (path.size() >= sizeof(address.sun_path)) {
        errno = ENAMETOOLONG;
        return failed("no socket can be made");
    }
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    socket->listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket->listener < 0
        || ::bind(socket->listener, reinterpret_cast<const sockaddr*>(&address), sizeof(address))
            != 0
        || ::listen(socket->listener, kConnections) != 0
        || ::pipe2(socket->wake.data(), O_CLOEXEC) != 0)
        return failed("no socket can be made");
    socket->thread = std::thread([own = socket.get()] { own->run(); });
    return std::unique_ptr<ProgramSocket>(new ProgramSocket(std::move(socket)));
}

ProgramSocket::ProgramSocket(std::unique_ptr<Private> socket)
    : d(std::move(socket))
{
}

ProgramSocket::~ProgramSocket() = default;

std::filesystem::path ProgramSocket::path() const
{
    return d->folder / "s";
}

std::string ProgramSocket::lastWords()
{
    std::unique_lock lock(d->mutex);
    if (d->words.empty() && d->running > 0)
        d->changed.wait_for(lock, std::chrono::seconds(1), [this] { return !d->words.empty(); });
    return d->words;
}

}  // namespace decant
