#pragma once

#include "app/cli/options/options.h"
#include "core/values/queue/settings_table.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tributary::cli {

// Each function sets one option's value in the options, and returns false for a value that the option does
// not accept.
bool applyOnConflict(Options& options, const QString& value);
bool applyConnections(Options& options, const QString& value);
bool applyChunkSize(Options& options, const QString& value);
bool applyPart(Options& options, const QString& value);
bool applyMemory(Options& options, const QString& value);
bool applyAssembly(Options& options, const QString& value);
bool applyTempFolder(Options& options, const QString& value);
bool applyMirror(Options& options, const QString& value);
bool applyRetryPolicy(Options& options, const QString& value);
bool applyUserAgent(Options& options, const QString& value);
bool applyUser(Options& options, const QString& value);
bool applyInput(Options& options, const QString& value);
bool applyCookieFile(Options& options, const QString& value);
bool applyProxyExceptions(Options& options, const QString& value);
bool applyNameTemplate(Options& options, const QString& value);
bool applyCaFile(Options& options, const QString& value);
bool applyClientCertificate(Options& options, const QString& value);
bool applyClientKey(Options& options, const QString& value);
bool applyChecksum(Options& options, const QString& value);
bool applyAcceptedChecksum(Options& options, const QString& value);
bool applyProgress(Options& options, const QString& value);

// Why the file that a refused value names can't be read; empty where that isn't what is wrong.
QString whyUnreadable(const QString& value);
// Says why a list can't be used: a file that can't be read, or a link that is none.
QString whyNoList(const QString& value);

// For options that set one member to what their value says.
template<typename Target, typename Value>
bool assign(Target& target, const std::optional<Value>& value)
{
    if (value)
        target = *value;
    return value.has_value();
}
// 0 and "none" take a limit away.
bool assignRate(std::optional<qint64>& target, const QString& text);
bool assignPositive(std::chrono::milliseconds& target, const QString& text);
bool assignCount(int& target, const QString& text, const BoundedSetting<int>& bounds);
bool assignText(QString& target, const QString& text);

} // namespace tributary::cli
