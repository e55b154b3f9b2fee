#pragma once

#include "core/engine/door/read_link_list.h"
#include "core/values/download/download_request.h"
#include "core/values/queue/queue_limits.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace tributary::cli {

enum class ProgressStyle : quint8 { Auto, Bar, Lines, None };
enum class ConnectionRows : quint8 { Hidden, Shown };
enum class Verbosity : quint8 { Quiet, Normal, Verbose };
enum class NetrcUse : quint8 { None, Read };
enum class OutputForm : quint8 { Text, Json };

// How a get shows how far it is.
struct ProgressChoice
{
    ProgressStyle style = ProgressStyle::Auto;
    ConnectionRows connections = ConnectionRows::Hidden;

    friend bool operator==(const ProgressChoice&, const ProgressChoice&) = default;
};

// Single options come before the preset.
struct RetryOptions
{
    RetryChoice preset = RetryChoice::Exponential;
    std::optional<std::chrono::milliseconds> longestWait;

    friend bool operator==(const RetryOptions&, const RetryOptions&) = default;
};

struct UserChoice
{
    QString name;
    std::optional<QString> password;

    friend bool operator==(const UserChoice&, const UserChoice&) = default;
};

// Holds the arguments of one command; a member that no argument set keeps its default. The struct has many
// members, because commands differ in what they read of it, and one table of options fills it for all of
// them.
struct Options
{
    Options();

    // The part of the request that all links share.
    DownloadRequest common;
    bool checksumsDiffer = false; // of those that were given, the last is in common
    QueueLimits limits;
    QString output;
    QString folder;
    LinkListPlacement placement = LinkListPlacement::InFolder;
    // Lists with more links, in their order. Each is a file, or a link to one (isLinkToList); "-" is standard
    // input. "The list" is the first of them, whose turn it is.
    QStringList lists;
    QString cookieFile;
    NetrcUse netrc = NetrcUse::None;
    std::optional<UserChoice> user;
    QString passwordFile;
    // The password that was read from that file or asked for on the terminal.
    std::optional<QString> password;
    QString clientKeyPasswordFile;
    RetryOptions retry;
    ProgressChoice progress;
    Verbosity verbosity = Verbosity::Normal;
    OutputForm form = OutputForm::Text;
    // How often a benchmark repeats its passes.
    int rounds = 3;
    // Links, or the file for verify.
    QStringList operands;

    friend bool operator==(const Options&, const Options&) = default;
};

QByteArray browserUserAgent();

// True where the options name neither a folder nor an output that stands in one.
bool leavesFolderOpen(const Options& options);

} // namespace tributary::cli
