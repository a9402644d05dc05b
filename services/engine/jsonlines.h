// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <utility>

namespace decant {

/// Cuts a stream of JSON lines into objects as its bytes arrive. Lines that are none are skipped.
class JsonLines {
public:
    template <class Receive>
    void feed(std::string_view bytes, Receive&& receive)
    {
        m_rest.append(bytes);
        std::size_t begin = 0;
        for (auto end = m_rest.find('\n'); end != std::string::npos;
             end = m_rest.find('\n', begin)) {
            tell(std::string_view(m_rest).substr(begin, end - begin), receive);
            begin = end + 1;
        }
        m_rest.erase(0, begin);
    }
    /// After the last byte: a last line without an end.
    template <class Receive>
    void finish(Receive&& receive)
    {
        tell(m_rest, receive);
        m_rest.clear();
    }

private:
    template <class Receive>
    static void tell(std::string_view line, Receive& receive)
    {
        const QJsonObject object =
            QJsonDocument::fromJson(
                QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())))
                .object();
        if (!object.isEmpty())
            receive(object);
    }

    std::string m_rest;
};

}  // namespace decant
