// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/support/result.h"
#include "services/masking/maskkey.h"
#include "services/masking/runvalues.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

class OriginalObserver;
class BatchFunction;
class ColumnMasker;

using MaskerVisitor = std::function<void(ColumnMasker&)>;

/// Values that could not be masked, which only happens to functions that depend on something
/// outside and where a rule forbids what does not fit.
struct MaskFailures {
    std::int64_t replaced = 0;  ///< became NULL or a constant, as the rule's on_error says
    std::int64_t collisions = 0;  ///< became what the source column holds, which is to be reported
    std::string fatal;  ///< why the run has to end, "" when it goes on; never holds a value
};

/// Masks values of one column. One object per thread; calls do not allocate once warm.
class ColumnMasker {
public:
    ColumnMasker() = default;
    ColumnMasker(const ColumnMasker&) = delete;
    ColumnMasker& operator=(const ColumnMasker&) = delete;
    virtual ~ColumnMasker() = default;

    /// Appends the masked form of `value` (unescaped text form, never NULL here) to `out`.
    /// Returns false when the result is NULL (then `out` is as before).
    [[nodiscard]] virtual bool mask(std::string_view value, std::string& out) = 0;
    /// As mask(), but the result depends on `seed` (the values of the rule's seed_columns) instead
    /// of the value wherever the function is keyed.
    [[nodiscard]] virtual bool maskSeeded(std::string_view value, std::string_view seed,
                                          std::string& out) = 0;
    /// Appends what a NULL becomes; false when it stays NULL, as it does by default.
    [[nodiscard]] virtual bool maskNull(std::string& out) = 0;
    /// Tells `observer` itself about the parts it replaces (array elements, JSON leaves) and
    /// returns true; false when the caller has to report whole values.
    [[nodiscard]] virtual bool reportTo(OriginalObserver* observer, std::size_t column) = 0;
    /// Appends what a NULL or an empty text becomes where it is made from its row.
    [[nodiscard]] virtual bool maskMissing(std::string_view /*row*/, std::string& out)
    {
        return maskNull(out);
    }
    /// While true, what is made is dropped and counts nowhere.
    virtual void rehearse(bool /*on*/) { }
    /// True when NULL (or an empty text) is to be given to maskMissing().
    [[nodiscard]] virtual bool generatesNull() const { return false; }
    [[nodiscard]] virtual bool generatesEmpty() const { return false; }
    /// Calls `visitor` with this masker and those inside it that can fail or work in batches.
    virtual void visit(const MaskerVisitor& visitor) = 0;
    /// What went wrong so far.
    [[nodiscard]] virtual const MaskFailures& failures() const;
    /// The function inside where it works on many values at once, else null.
    [[nodiscard]] virtual BatchFunction* batch() { return nullptr; }
};

/// Makes the masker of a rule for a column of `type`. Errors: InvalidInput with the parameter that
/// is wrong. `values`: what the run remembers of the column; null where there is no run, then the
/// masker remembers for itself.
[[nodiscard]] Result<std::unique_ptr<ColumnMasker>>
makeColumnMasker(const ColumnMask& mask, const ColumnType& type, const MaskKey& key,
                 std::shared_ptr<ColumnValues> values = nullptr);

/// Receives original values of masked columns while they stream; for the leak sample. Never stores
/// on disk.
class OriginalObserver {
public:
    OriginalObserver() = default;
    OriginalObserver(const OriginalObserver&) = delete;
    OriginalObserver& operator=(const OriginalObserver&) = delete;
    virtual ~OriginalObserver() = default;
    /// `column` is the index into TableMask::columns. Called from the thread that masks.
    virtual void original(std::size_t column, std::string_view value, std::string_view masked) = 0;
};

/// Masks blocks of COPY text lines of one table. One object per thread. No allocation per row once
/// warm: a line is split only as far as its last masked column, only masked fields are unescaped,
/// everything else is copied.
class RowMasker {
public:
    /// `copyColumns`: for each field of the COPY stream its index in Table::columns.
    /// `observer` may be null and must outlive the object. `values`: what the run remembers; null
    /// where the object is all of the run.
    [[nodiscard]] static Result<std::unique_ptr<RowMasker>>
    make(const Table& table, const TableMask& mask, std::span<const int> copyColumns,
         const MaskKey& key, OriginalObserver* observer, RunValues* values = nullptr);
    RowMasker(const RowMasker&) = delete;
    RowMasker& operator=(const RowMasker&) = delete;
    ~RowMasker();

    /// Appends the masked form of `lines` (whole lines, each with its line end) to `out`.
    /// Errors: InvalidInput when a line has too few fields (what: table, detail: line number in the
    /// block).
    /// Finding when a value could not be masked and the rule's on_error is fail.
    [[nodiscard]] Result<> maskBlock(std::string_view lines, std::string& out);

    /// Values of a column that became NULL or a constant since the object was made, as their
    /// on_error says.
    struct Replaced {
        std::string column;
        std::int64_t values = 0;
    };
    [[nodiscard]] std::vector<Replaced> replaced() const;
    /// Values of a column that became what the source column holds, where that is to be reported.
    [[nodiscard]] std::vector<Replaced> collisions() const;

private:
    struct Private;
    explicit RowMasker(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace decant
