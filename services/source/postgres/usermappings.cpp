// SPDX-License-Identifier: MIT
#include "services/source/postgres/schemadump.h"
#include "services/support/qt.h"

#include <QByteArray>
#include <QFile>

#include <string_view>

namespace decant::postgres {

namespace {

constexpr std::string_view kStart = "CREATE USER MAPPING FOR ";
constexpr std::string_view kOptions = " OPTIONS (\n";
constexpr std::string_view kEnd = "\n);\n";
constexpr std::size_t kLengthBytes = 5;  // sign and four bytes, the least significant first

/// Length of the string that begins at `at`, as the archive writes it in front; 0 if it is none.
std::size_t lengthBefore(std::string_view bytes, std::size_t at)
{
    if (at < kLengthBytes || bytes[at - kLengthBytes] != '\0')
        return 0;
    std::size_t length = 0;
    for (std::size_t i = 1; i < kLengthBytes; ++i)
        length = length << 8U | static_cast<unsigned char>(bytes[at - i]);
    return length <= bytes.size() - at ? length : 0;
}

}  // namespace

Result<int> stripUserMappings(const std::filesystem::path& archive)
{
    QFile file(toQString(archive.string()));
    const auto failure = [&] {
        return Error{Error::Code::Internal,
                     Error::Area::Source,
                     archive.string(),
                     Sentence::verbatim(toUtf8(file.errorString())),
                     {}};
    };
    if (!file.open(QIODevice::ReadWrite))
        return failure();
    const QByteArray content = file.readAll();
    const std::string_view bytes(content.constData(), static_cast<std::size_t>(content.size()));
    int stripped = 0;
    for (std::size_t at = bytes.find(kStart); at != std::string_view::npos;
         at = bytes.find(kStart, at + 1)) {
        const std::size_t length = lengthBefore(bytes, at);
        const std::string_view statement = bytes.substr(at, length);
        const std::size_t options = statement.find(kOptions);
        if (!statement.ends_with(kEnd) || options == std::string_view::npos)
            continue;
        // Same length, so that nothing in the archive moves.
        const std::size_t from = at + options;
        const std::size_t size = length - options - std::string_view(";\n").size();
        if (!file.seek(static_cast<qint64>(from))
            || file.write(QByteArray(static_cast<qsizetype>(size), ' '))
                != static_cast<qint64>(size))
            return failure();
        ++stripped;
    }
    if (!file.flush())
        return failure();
    return stripped;
}

}  // namespace decant::postgres
