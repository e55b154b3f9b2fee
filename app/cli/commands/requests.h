#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/cli/reporting/reporter.h"
#include "core/engine/door/read_logins.h"
#include "core/values/phrases/phrase.h"

namespace tributary::cli {

// A link of the command line: its name in messages, and the request, or why it makes no sense.
struct Order
{
    Subject subject;
    Expected<DownloadRequest> request;
    // The terminal tells a person this line before the download starts.
    std::optional<Phrase> notice = {};
};

Order orderFor(const Options& options, const QString& link, int number);
QList<Order> ordersFor(const Options& options);
// The order for an entry of the link list, or for a line that is none.
Order orderFor(const Options& options, const ListedDownload& listed, int number);
Order orderFor(const Options& options, const LinkListFlaw& flaw, int number);
// The order for an entry that names the file of an earlier line, which is told by its number, or by its list
// as well where that is another one: the entry gets a number where the policy for names
// has one, and fails where its file would be left out.
Order orderForSameName(const Options& options, const ListedDownload& listed, const QString& earlier,
                       int number);
// The defaults that hold for all entries of the link list.
LinkListDefaults listDefaultsFor(const Options& options);
// The request for a list that is a link; nullopt for any other list.
std::optional<DownloadRequest> listRequestFor(const Options& options, const QString& list);
// The subject of messages about a list that can't be read.
Subject subjectOfList(const Options& options, int number);
// "standard input", or the name of the list's file, or its link without the query.
QString listNameFor(const Options& options);

// The first line of the file that the option names.
std::expected<QString, UsageError> readPassword(const QString& passwordFile,
                                                QLatin1String option = QLatin1String("--password-file"));

} // namespace tributary::cli
