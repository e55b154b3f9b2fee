#pragma once

#include "app/cli/argument_reader.h"
#include "app/cli/reporter.h"

namespace tributary::cli {

// One link of the command line: what to call it, and what is asked for it unless it makes no sense.
struct Order
{
    Subject subject;
    Expected<DownloadRequest> request;
};

Order orderFor(const Options& options, const QString& link, int number);
QList<Order> ordersFor(const Options& options);

// The first line of the file that the option names.
std::expected<QString, UsageError> readPassword(const QString& passwordFile);

} // namespace tributary::cli
