#pragma once

#include "tests/support/answers/exchange.h"

#include <map>
#include <utility>

namespace tributary::test {

// One file of a well-behaved server. Headers that are empty are not sent.
struct ServedFile
{
    Body content = {};
    std::optional<QByteArray> etag = {}; // nullopt: a strong one, made from size and seed
    QByteArray lastModified = "Tue, 02 Jan 2024 03:04:05 GMT";
    QByteArray date = {}; // of each answer
    QByteArray contentType = "application/octet-stream";
    QByteArray contentDisposition = {};
    enum class Ranges { Served, Ignored } ranges = Ranges::Served;

    QByteArray effectiveEtag() const;
};

// A script that serves files by the book: ranges, validators, conditions. Beside the files added, every
// target
// "/SIZE/name" is a file of that size (see VirtualFile::atPath).
//     ScriptedServer server(FileService().add("/a.iso", VirtualFile{.size = 5 << 20}));
class FileService
{
public:
    using Twist = std::function<Reply(const Exchange&, Reply)>;

    FileService& add(const QByteArray& path, ServedFile file);
    FileService& add(const QByteArray& path, Body content)
    {
        return add(path, ServedFile{.content = std::move(content)});
    }

    Reply operator()(const Exchange& exchange) const { return reply(exchange.request); }
    Reply reply(const Request& request) const;
    // These files with a lie: the twist gets each honest reply and returns what is sent.
    Script then(Twist twist) const;
    // These files, each answer no faster than this.
    Script atRate(qint64 bytesPerSecond) const
    {
        return then([bytesPerSecond](const Exchange&, Reply reply) { return reply.rate(bytesPerSecond); });
    }

private:
    std::optional<ServedFile> find(const QByteArray& path) const;

    std::map<QByteArray, ServedFile> m_files;
};

} // namespace tributary::test
