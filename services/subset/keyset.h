// SPDX-License-Identifier: MIT
#pragma once

#include "services/subset/sortedruns.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace decant {

/// How the values of one key are held.
enum class KeyForm : std::uint8_t {
    Integer,  ///< one column of whole numbers: 8 bytes a key
    Uuid,  ///< one column of UUIDs: 16 bytes a key
    Text,  ///< anything else, and several columns
};

/// Values of one key, original ones, in memory alone; each is there once. What is added waits until
/// release() lets it be taken, so that what is taken does not depend on the timing of the threads
/// that add.
class KeySet {
public:
    /// Keys on their way from one thread into the set.
    class Batch {
    public:
        /// One key: a value for each column, none of them NULL.
        void add(std::span<const std::string_view> values);
        [[nodiscard]] std::size_t size() const;

    private:
        friend class KeySet;
        explicit Batch(KeyForm form);
        KeyForm m_form;
        std::vector<std::int64_t> m_integers;
        std::vector<std::array<std::uint64_t, 2>> m_uuids;
        std::vector<std::string> m_texts;  ///< also what did not fit the form
    };

    explicit KeySet(KeyForm form)
        : m_form(form)
    {
    }
    [[nodiscard]] Batch batch() const { return Batch(m_form); }
    /// Empties `batch` into the set.
    void add(Batch& batch);
    /// Empties `batch`, whose keys need not be taken any more: what they lead to is there already.
    void know(Batch& batch);

    /// Lets everything be taken that was added so far; false when that is nothing.
    bool release();
    /// At most `most` of the released keys, each as one value per column; every key is taken once.
    [[nodiscard]] std::vector<std::vector<std::string>> take(std::size_t most);
    [[nodiscard]] std::size_t size() const;  ///< all keys that were ever added
    [[nodiscard]] std::size_t bytes() const;

private:
    /// The keys of one form; each that was added is in one of the first three.
    template <class T>
    struct Part {
        SortedRuns<T> added;
        std::vector<T> released;  ///< sorted
        SortedRuns<T> taken;
        SortedRuns<T> known;  ///< never to be released

        void add(std::vector<T> values);
        void know(std::vector<T> values);
        bool release();
        [[nodiscard]] std::vector<T> take(std::size_t most);
        [[nodiscard]] std::size_t size() const;
        [[nodiscard]] std::size_t bytes() const;
    };

    const KeyForm m_form;
    mutable std::mutex m_mutex;
    Part<std::int64_t> m_integers;
    Part<std::array<std::uint64_t, 2>> m_uuids;
    Part<std::string> m_texts;
};

}  // namespace decant
