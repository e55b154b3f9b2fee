#include "app/cli/options/usage_rules.h"

#include "app/cli/options/link.h"
#include "app/cli/options/window_order.h"
#include "core/values/basics/nearest_folder.h"
#include "core/values/naming/file_suffix.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

using Sense = std::expected<void, UsageError>;

std::unexpected<UsageError> usage(QString message)
{
    return std::unexpected(UsageError{std::move(message)});
}

// A name that leads to what a process has open, such as /dev/stdout: where that is a file, the download
// would take the place of the name and not of the file.
bool isNameOfOpenFile(const QFileInfo& there)
{
    const auto isOfProcess = [](const QFileInfo& name) {
        return QFileInfo(name.path()).canonicalFilePath().startsWith(QLatin1String("/proc/"));
    };
    return isOfProcess(there) || (there.isSymLink() && isOfProcess(QFileInfo(there.symLinkTarget())));
}

Sense outputIsAFolder()
{
    return usage(Words::tr("--output takes the path of a file, not a folder; use --dir for that"));
}

Sense checkOutput(const Options& options)
{
    const bool isPlacedOtherwise =
        options.placement == LinkListPlacement::ByUrl || !options.common.target.nameTemplate.isEmpty();
    if (options.placement == LinkListPlacement::ByUrl && !options.common.target.nameTemplate.isEmpty())
        return usage(Words::tr("--path-from-url and --name-template can't be used together"));
    if (options.output.isEmpty())
        return {};
    if (isPlacedOtherwise)
        return usage(Words::tr(
            "--output gives the whole path; it can't be used with --path-from-url or --name-template"));
    if (options.operands.size() > 1 || !options.lists.isEmpty())
        return usage(Words::tr("--output takes one URL; with several, use --dir"));
    if (options.output == QLatin1String("-"))
        return usage(Words::tr("--output takes the path of a file; standard output can't be one (./- can)"));
    const QString name = options.output.section(u'/', -1);
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String(".."))
        return outputIsAFolder();
    // Nowhere is there room for more, and at the rename it would be said too late.
    if (name.toUtf8().size() > longestNameOnDisk)
        return usage(Words::tr("--output takes a name of at most %1 bytes").arg(longestNameOnDisk));
    return {};
}

// Looks on the disk whether the output can take its name.
Sense checkOutputThere(const Options& options)
{
    if (options.output.isEmpty())
        return {};
    const QFileInfo there(QDir(QDir::current().absoluteFilePath(options.folder)), options.output);
    if (there.isDir())
        return outputIsAFolder();
    // A download has an unfinished file beside it and takes its name at the end; a device's name can't be
    // taken, nor can one within a file.
    const bool isWithinAFile = QFileInfo(nearestExisting(there.absolutePath())).isFile();
    if ((there.exists() && !there.isFile()) || isNameOfOpenFile(there) || isWithinAFile)
        return usage(Words::tr("--output takes the path of a file; %1 isn't one").arg(options.output));
    return {};
}

// Filters of older containers refuse the call by which Qt looks at files and let others pass; Qt then takes a
// folder for a file. Where all calls are refused, whatever makes the folder finds out what the system has
// against it.
bool mayBeAFolder(const QString& path)
{
    if (!path.isValidUtf16())
        return false;
    std::error_code refusal;
    const auto there = std::filesystem::status(path.toStdU16String(), refusal);
    return std::filesystem::is_directory(there) || refusal == std::errc::permission_denied ||
           refusal == std::errc::operation_not_permitted;
}

// Said before a byte is asked for, and in other words than a lack of permission.
Sense checkFolder(const Options& options)
{
    QFileInfo there(QDir::cleanPath(QDir::current().absoluteFilePath(options.folder)));
    // A current folder that was deleted has no path at all, and so no end.
    while (!there.filePath().isEmpty() && !there.exists() && !there.isSymLink() && !there.isRoot())
        there.setFile(there.path());
    if (there.isDir())
        return {};
    if (!there.filePath().isEmpty() && mayBeAFolder(there.filePath()))
        return {};
    if (there.filePath().isEmpty())
        return usage(Words::tr("The current folder no longer exists; go to another one"));
    if (!there.exists())
        return usage(
            Words::tr("--dir takes a folder; %1 is a link that leads nowhere").arg(there.filePath()));
    return usage(Words::tr("--dir takes a folder; %1 is a file").arg(there.filePath()));
}

Sense checkMirrors(const Options& options)
{
    if (!options.common.mirrors.isEmpty() && (options.operands.size() > 1 || !options.lists.isEmpty()))
        return usage(Words::tr("--mirror takes one URL; in a list, mirrors stand on one line"));
    return {};
}

Sense checkChecksum(const Options& options)
{
    if (options.checksumsDiffer)
        return usage(Words::tr("--checksum can be given only once"));
    if (options.common.checksum && options.common.accepted)
        return usage(Words::tr("--accept-checksum and --checksum can't be used together"));
    return {};
}

Sense checkRetryWaits(const Options& options)
{
    const RetryPolicy& retry = options.common.retry;
    if (options.retry.longestWait && *options.retry.longestWait < retry.firstWait)
        return usage(Words::tr("--retry-max-wait must not be shorter than --retry-wait"));
    return {};
}

Sense checkPasswordFile(const Options& options)
{
    if (options.passwordFile.isEmpty())
        return {};
    if (options.user && options.user->password)
        return usage(Words::tr("--password-file and a password in --user can't be used together"));
    const bool someUrlNamesAUser =
        !options.lists.isEmpty() || std::ranges::any_of(options.operands, [](const QString& link) {
            return !userInfoOf(link).isEmpty();
        });
    if (!options.user && !someUrlNamesAUser)
        return usage(Words::tr("--password-file needs --user NAME"));
    return {};
}

Sense checkClientCertificate(const Options& options)
{
    const auto& shown = options.common.network.clientCertificate;
    if (shown && shown->file.isEmpty())
        return usage(Words::tr("--client-key needs --client-certificate FILE"));
    if (!shown && !options.clientKeyPasswordFile.isEmpty())
        return usage(Words::tr("--client-key-password-file needs --client-certificate FILE"));
    return {};
}

Sense checkStandardInput(const Options& options)
{
    const QStringList readers =
        options.lists + QStringList{options.passwordFile, options.clientKeyPasswordFile};
    if (readers.count(QStringLiteral("-")) > 1)
        return usage(Words::tr("only one of --input, --password-file and --client-key-password-file can "
                               "be -"));
    return {};
}

Sense checkTransfer(const Options& options)
{
    if (options.operands.isEmpty() && options.lists.isEmpty())
        return usage(Words::tr("a URL is missing"));
    if (const Sense input = checkStandardInput(options); !input)
        return input;
    if (const Sense password = checkPasswordFile(options); !password)
        return password;
    if (const Sense shown = checkClientCertificate(options); !shown)
        return shown;
    if (const Sense folder = checkFolder(options); !folder)
        return folder;
    if (const Sense output = checkOutput(options); !output)
        return output;
    if (const Sense there = checkOutputThere(options); !there)
        return there;
    if (const Sense mirrors = checkMirrors(options); !mirrors)
        return mirrors;
    if (const Sense checksum = checkChecksum(options); !checksum)
        return checksum;
    return checkRetryWaits(options);
}

Sense checkPlace(const Options& options)
{
    const Sense folder = checkFolder(options);
    return folder ? checkOutputThere(options) : folder;
}

// Only the window knows the folder where none is named.
Sense checkAdd(const Invocation& invocation)
{
    const Options& options = invocation.options;
    if (options.operands.isEmpty() && options.lists.isEmpty())
        return usage(Words::tr("a URL is missing"));
    if (const Sense input = checkStandardInput(options); !input)
        return input;
    // The terminal's program would fetch the list past the window's proxy, which may be there to hide who
    // asks.
    if (std::ranges::any_of(options.lists, isLinkToList))
        return usage(notHandedOver(QStringLiteral("input URL")));
    if (const Sense password = checkPasswordFile(options); !password)
        return password;
    if (const Sense output = checkOutput(options); !output)
        return output;
    if (options.common.connections.growth != ConnectionGrowthKind::Fixed &&
        invocation.given.contains(QLatin1String("connections")))
        return usage(notHandedOver(QStringLiteral("connections auto")));
    if (const Sense there = leavesFolderOpen(options) ? Sense() : checkPlace(options); !there)
        return there;
    if (const Sense mirrors = checkMirrors(options); !mirrors)
        return mirrors;
    return checkChecksum(options);
}

Sense checkVerify(const Options& options)
{
    if (options.operands.size() != 1)
        return usage(Words::tr("verify takes one file"));
    if (!options.common.checksum)
        return usage(Words::tr("verify needs --checksum ALG:HEX"));
    return checkChecksum(options);
}

Sense checkForWindow(const Invocation& invocation)
{
    const auto order = windowOrderFrom(invocation);
    return order ? Sense() : std::unexpected(order.error());
}

} // namespace

std::expected<void, UsageError> checkTogether(const Invocation& invocation)
{
    switch (invocation.command) {
    case Command::Get:
    case Command::Probe:
    case Command::Bench: return checkTransfer(invocation.options);
    case Command::Add: return checkAdd(invocation);
    case Command::Verify: return checkVerify(invocation.options);
    case Command::Help:
    case Command::Version: return {};
    case Command::List:
    case Command::Pause:
    case Command::Resume:
    case Command::Cancel:
    case Command::Remove:
    case Command::Limit: return checkForWindow(invocation);
    }
    return {};
}

} // namespace tributary::cli
