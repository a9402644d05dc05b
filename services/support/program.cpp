// SPDX-License-Identifier: MIT
#include "services/support/program.h"

#include "services/support/qt.h"

#include <QProcess>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace decant {

QProcessEnvironment environmentForOthers()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name == QLatin1String("DECANT_KEY")
            || (name.startsWith(QLatin1String("DECANT_"))
                && name.endsWith(QLatin1String("_PASSWORD"))))
            environment.remove(name);
    }
    return environment;
}

Result<ProgramEnd> runProgram(const QString& program, const QStringList& arguments,
                              const QProcessEnvironment& environment, JobContext& context,
                              const std::function<void(const QByteArray&)>& take,
                              const QByteArray& input)
{
    constexpr int kLookMs = 50;
    QProcess process;
    process.setProcessEnvironment(environment);
    if (input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
#ifdef __linux__
    // The thread that waits here is the parent: a program that is killed leaves none behind.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    process.start(program, arguments);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    QByteArray messages;
    while (!process.waitForFinished(kLookMs)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (context.cancelled()) {
            process.kill();
            process.waitForFinished();
            return Error{Error::Code::Cancelled, Error::Area::Source, toUtf8(program), {}, {}};
        }
        take(process.readAllStandardOutput());
        messages += process.readAllStandardError();
    }
    take(process.readAllStandardOutput());
    messages += process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     toUtf8(program),
                     Sentence::verbatim(toUtf8(process.errorString())),
                     {}};
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    std::string text = messages.trimmed().toStdString();
    if (text.empty() && !ended)
        text = toUtf8(process.errorString());
    return ProgramEnd{ended ? process.exitCode() : -1, std::move(text)};
}

}  // namespace decant
