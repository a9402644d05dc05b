// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Reads a JSON object from a file. Errors: NotFound, Denied, InvalidInput with file and line.
[[nodiscard]] Result<QJsonObject> readJsonFile(const std::filesystem::path& path);

/// Writes a JSON object with sorted keys, mode 0600, by rename: after a crash there is the old file
/// or the new one. Errors: NoSpace, Denied, Conflict (the path is a link or no plain file) with the
/// path.
[[nodiscard]] Result<> writeJsonFile(const std::filesystem::path& path, const QJsonObject& object);

/// Takes typed members out of an object and remembers what is missing or of the wrong type, so that
/// a reader is written straight down and asked once at the end.
class JsonReader {
public:
    JsonReader(QJsonObject object, std::string& problem, std::string where = {});

    /// Whether the object has the key: for what older files lack.
    [[nodiscard]] bool has(const char* key) const;
    void text(const char* key, std::string& out);
    void boolean(const char* key, bool& out);
    void number(const char* key, double& out);
    void integer(const char* key, std::int64_t& out);
    void integer(const char* key, int& out);
    void texts(const char* key, std::vector<std::string>& out);
    /// Calls `each(QJsonValue, std::string where)` for every member of an array.
    template <class F>
    void array(const char* key, F each)
    {
        int index = 0;
        const QJsonArray values = arrayAt(key);
        for (const auto& value : values)
            each(value, m_where + key + '[' + std::to_string(index++) + "].");
    }
    /// A reader for an object.
    template <class F>
    void object(const char* key, F each)
    {
        JsonReader reader(objectAt(key), m_problem, m_where + key + '.');
        each(reader);
    }
    /// A reader for every object of an array.
    template <class F>
    void objects(const char* key, F each)
    {
        array(key, [&](const QJsonValue& value, const std::string& where) {
            if (!value.isObject())
                fail(where.substr(0, where.size() - 1), "an object");
            JsonReader reader(value.toObject(), m_problem, where);
            each(reader);
        });
    }
    /// Index into `names`; keeps `out` and notes the problem when it is none of them.
    template <class E, std::size_t N>
    void choice(const char* key, const std::array<std::string_view, N>& names, E& out)
    {
        std::string name;
        text(key, name);
        for (std::size_t i = 0; i < N; ++i) {
            if (names[i] == name) {
                out = static_cast<E>(i);
                return;
            }
        }
        fail(m_where + key, "a known name");
    }

private:
    [[nodiscard]] QJsonValue at(const char* key, QJsonValue::Type type, const char* wanted);
    [[nodiscard]] QJsonArray arrayAt(const char* key);
    [[nodiscard]] QJsonObject objectAt(const char* key);
    void fail(const std::string& where, const char* wanted);

    QJsonObject m_object;
    std::string& m_problem;
    std::string m_where;
};

[[nodiscard]] QJsonArray jsonTexts(const std::vector<std::string>& texts);
/// An array with `write(element)` of each element.
template <class Container, class F>
[[nodiscard]] QJsonArray jsonArray(const Container& container, F write)
{
    QJsonArray out;
    for (const auto& element : container)
        out.append(write(element));
    return out;
}

}  // namespace decant
