#include "app/cli/options/option_effects.h"

#include "app/cli/options/link.h"
#include "app/cli/options/option_values.h"
#include "app/cli/options/text_literal.h"
#include "core/engine/door/typed_fields.h"
#include "core/engine/run/name_template.h"
#include "core/values/basics/nearest_folder.h"
#include "core/values/network/sent_text.h"
#include "words/phrase_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

constexpr qint64 smallestPart = 16 * 1024;

template<typename Choice, size_t count>
bool assignChoice(Choice& target, const QString& text,
                  const std::array<std::pair<QLatin1String, Choice>, count>& choices)
{
    const auto* const found =
        std::ranges::find(choices, text, [](const auto& choice) { return choice.first; });
    if (found == choices.end())
        return false;
    target = found->second;
    return true;
}

// Reads a choice by the same names under which the window keeps it.
template<typename Choice>
bool assignWord(Choice& target, const QString& text)
{
    constexpr const auto& words = choiceNames<Choice>;
    const auto* const word = std::ranges::find(words, text);
    if (word != words.end())
        target = static_cast<Choice>(word - words.begin());
    return word != words.end();
}

// A pipe is as good as a file.
bool canBeRead(const QFileInfo& file)
{
    return file.exists() && !file.isDir() && file.isReadable();
}

bool assignReadable(QString& path, const QString& value)
{
    const QFileInfo file(value);
    path = file.absoluteFilePath();
    return file.isFile() && file.isReadable();
}

ClientCertificate& clientCertificateOf(Options& options)
{
    auto& shown = options.common.network.clientCertificate;
    return shown ? *shown : shown.emplace();
}

} // namespace

bool assignRate(std::optional<qint64>& target, const QString& text)
{
    const auto rate = text == "none"_text ? std::optional<qint64>(0) : parseSize(text);
    target = rate == 0 ? std::nullopt : rate;
    return rate.has_value();
}

bool assignPositive(std::chrono::milliseconds& target, const QString& text)
{
    const auto time = parseSeconds(text);
    return time > std::chrono::milliseconds(0) && assign(target, time);
}

bool assignCount(int& target, const QString& text, const BoundedSetting<int>& bounds)
{
    return assign(target, parseCount(text, bounds.least, bounds.most));
}

bool assignText(QString& target, const QString& text)
{
    target = text;
    return !text.isEmpty();
}

bool applyOnConflict(Options& options, const QString& value)
{
    return assignWord(options.common.target.onConflict, value);
}

bool applyConnections(Options& options, const QString& value)
{
    if (value == "auto"_text) {
        options.common.connections.growth = ConnectionGrowthKind::Automatic;
        options.common.connections.most = ConnectionChoice().most;
        return true;
    }
    options.common.connections.growth = ConnectionGrowthKind::Fixed;
    return assignCount(options.common.connections.most, value, setting::connectionsPerFile);
}

bool applyChunkSize(Options& options, const QString& value)
{
    const auto size = parseSize(value);
    return size >= setting::chunkSize.least && size <= setting::chunkSize.most &&
           assign(options.common.chunkSize, size);
}

bool applyPart(Options& options, const QString& value)
{
    const auto size = parseSize(value);
    options.common.largestPart = size;
    return size >= smallestPart;
}

bool applyMemory(Options& options, const QString& value)
{
    const auto size = parseSize(value);
    return size >= setting::memory.least && assign(options.limits.memory, size);
}

bool applyAssembly(Options& options, const QString& value)
{
    return assignWord(options.common.assembly.kind, value);
}

bool applyTempFolder(Options& options, const QString& value)
{
    QString& folder = options.common.assembly.tempFolder;
    folder = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    // A file in its way would be blamed on --dir, once the first byte is there.
    const QFileInfo there(nearestExisting(folder));
    return !value.isEmpty() && (there.isDir() || !there.exists());
}

bool applyMirror(Options& options, const QString& value)
{
    const Expected<WebLink> link = parseLink(value);
    if (link)
        options.common.mirrors.append({.url = link->url, .credentials = link->credentials});
    return link.has_value();
}

bool applyRetryPolicy(Options& options, const QString& value)
{
    const auto choice = choiceNamed<RetryChoice>(value);
    return choice && presetOf(*choice) && assign(options.retry.preset, choice);
}

bool applyUserAgent(Options& options, const QString& value)
{
    if (value != "browser"_text)
        return !value.isEmpty() && setTypedUserAgent(options.common, value);
    options.common.userAgent = browserUserAgent();
    return true;
}

bool applyUser(Options& options, const QString& value)
{
    const qsizetype colon = value.indexOf(u':');
    UserChoice user{.name = value.left(colon), .password = std::nullopt};
    if (colon >= 0)
        user.password = value.mid(colon + 1);
    options.user = user;
    return !user.name.isEmpty() && isOneLine(value);
}

bool applyInput(Options& options, const QString& value)
{
    options.lists.append(value);
    if (isLinkToList(value))
        return parseLink(value).has_value();
    return value == "-"_text || canBeRead(QFileInfo(value));
}

bool applyCookieFile(Options& options, const QString& value)
{
    options.cookieFile = value;
    return canBeRead(QFileInfo(value));
}

bool applyProxyExceptions(Options& options, const QString& value)
{
    options.common.network.proxyExceptions = value.split(u',', Qt::SkipEmptyParts);
    return !options.common.network.proxyExceptions.isEmpty() && isOneLine(value);
}

bool applyNameTemplate(Options& options, const QString& value)
{
    options.common.target.nameTemplate = value;
    return isNameTemplate(value);
}

bool applyCaFile(Options& options, const QString& value)
{
    return assignReadable(options.common.network.caFile, value);
}

bool applyClientCertificate(Options& options, const QString& value)
{
    return assignReadable(clientCertificateOf(options).file, value);
}

bool applyClientKey(Options& options, const QString& value)
{
    return assignReadable(clientCertificateOf(options).keyFile, value);
}

bool applyChecksum(Options& options, const QString& value)
{
    const Expected<Checksum> checksum = parseChecksum(value);
    if (!checksum)
        return false;
    std::optional<Checksum>& given = options.common.checksum;
    options.checksumsDiffer = options.checksumsDiffer || (given && *given != *checksum);
    given = *checksum;
    return true;
}

bool applyAcceptedChecksum(Options& options, const QString& value)
{
    const Expected<Checksum> checksum = parseChecksum(value);
    if (checksum)
        options.common.accepted = *checksum;
    return checksum.has_value();
}

bool applyProgress(Options& options, const QString& value)
{
    using enum ProgressStyle;
    return assignChoice(options.progress.style, value,
                        std::array{std::pair{"auto"_text, Auto}, std::pair{"bar"_text, Bar},
                                   std::pair{"lines"_text, Lines}, std::pair{"none"_text, None}});
}

QString whyUnreadable(const QString& value)
{
    const QFileInfo info(value);
    if (value.isEmpty())
        return {};
    if (info.isDir())
        return Words::tr("it is a folder");
    // Opening a pipe would wait until somebody writes to it.
    if (info.exists() && info.isReadable())
        return Words::tr("it is not a regular file");
    QFile file(value);
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

QString whyNoList(const QString& value)
{
    if (!isLinkToList(value))
        return whyUnreadable(value);
    const auto link = parseLink(value);
    return link ? QString() : phraseText(link.error().detail);
}

} // namespace tributary::cli
