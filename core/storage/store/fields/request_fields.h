#pragma once

#include "core/storage/store/fields/field_key.h"
#include "core/values/download/request_bounds.h"

#include <limits>

namespace tributary {

template<typename Number>
constexpr NumberRange rangeOf(const Bounds<Number>& bounds)
{
    return {static_cast<qint64>(bounds.least), static_cast<qint64>(bounds.most)};
}

template<typename Fields, typename Request>
void describeManner(Fields& fields, Request& request)
{
    fields.choice("target.onConflict", request.target.onConflict);
    fields.choice("target.space", request.target.space);
    fields.choice("connections.growth", request.connections.growth);
    fields.number("connections.most", request.connections.most, rangeOf(request_bounds::connections));
    fields.number("retry.tries", request.retry.tries, rangeOf(request_bounds::tries));
    fields.duration("retry.firstWaitMs", request.retry.firstWait);
    fields.duration("retry.longestWaitMs", request.retry.longestWait);
    fields.duration("timeouts.silenceMs", request.timeouts.silence);
    fields.duration("timeouts.connectMs", request.timeouts.connect);
    fields.number("bytesPerSecond", request.bytesPerSecond, {1});
    fields.number("chunkSize", request.chunkSize, rangeOf(request_bounds::chunkSize));
    fields.choice("proxy.kind", request.network.proxy.kind);
    fields.text("proxy.host", request.network.proxy.host);
    fields.number("proxy.port", request.network.proxy.port, {0, std::numeric_limits<quint16>::max()});
    fields.choice("certificateCheck", request.network.certificateCheck);
    fields.text("caFile", request.network.caFile);
    fields.list("headers", request.headers, [](auto& item, auto& header) {
        item.headerText("name", header.name);
        item.headerText("value", header.value);
    });
    fields.headerText("userAgent", request.userAgent);
    fields.link("referer", request.referer);
    fields.checksum("checksum", request.checksum);
}

template<typename Fields, typename Request>
void describeSources(Fields& fields, Request& request)
{
    fields.list("mirrors", request.mirrors, [](auto& item, auto& mirror) {
        item.link("url", mirror.url);
        item.number("priority", mirror.priority, rangeOf(request_bounds::mirrorPriority));
    });
    fields.optional("pieces", request.pieces, [](auto& part, auto& pieces) {
        part.algorithm("algorithm", pieces.algorithm);
        part.number("length", pieces.pieceLength, {1});
        part.bytes("digests", pieces.digests);
    });
    fields.choice("assembly.kind", request.assembly.kind);
    fields.text("assembly.tempFolder", request.assembly.tempFolder);
    fields.number("largestPart", request.largestPart, {1});
    fields.duration("connections.measureForMs", request.connections.measureFor);
    fields.number("connections.measureMost", request.connections.measureMost,
                  rangeOf(request_bounds::connections));
    fields.fraction("retry.factor", request.retry.factor, rangeOf(request_bounds::factor));
    fields.fraction("retry.jitter", request.retry.jitter, rangeOf(request_bounds::jitter));
    fields.integers("retry.neverRetried", request.retry.neverRetried);
}

template<typename Fields, typename Request>
void describeExpectations(Fields& fields, Request& request)
{
    fields.number("expectedSize", request.size, {0});
    fields.choice("checksumSearch", request.checksumSearch);
    fields.text("target.nameTemplate", request.target.nameTemplate);
    fields.choice("target.time", request.target.time);
    fields.texts("proxyExceptions", request.network.proxyExceptions);
}

template<typename Fields, typename Stored>
void describeKeys(Fields& fields, Stored& stored)
{
    fields.secretsKey(stored.secretsKey);
    fields.optionalBeside("clientCertificate", stored.request.network.clientCertificate,
                          [](auto& beside, auto& certificate) {
                              beside.text("clientCertificate", certificate.file);
                              beside.text("clientKey", certificate.keyFile);
                          });
}

// All that is kept of a request, said once for records and lists, writing and reading; in the order of the
// record. RequestReader reads the first four by itself. Records of earlier versions end where fields do not
// go on, and those of today anywhere in the tail: what is new comes last, as one more field of the tail.
template<typename Fields, typename Stored>
void describeRequest(Fields& fields, Stored& stored)
{
    fields.link("url", stored.request.url);
    fields.secrets("secretsLeftOut", stored.secretsLeftOut);
    fields.text("target.folder", stored.request.target.folder);
    fields.text("target.fileName", stored.request.target.fileName);
    describeManner(fields, stored.request);
    if (fields.goesOn())
        describeSources(fields, stored.request);
    if (fields.goesOn())
        describeExpectations(fields, stored.request);
    if (fields.goesOn())
        describeKeys(fields, stored);
    fields.tail(stored.request.contentType,
                [](auto& end, auto& type) { end.headerText("expectedType", type); });
    fields.tail(stored.request.accepted,
                [](auto& end, auto& checksum) { end.checksum("accepted", checksum, NoChecksum::EmptyText); });
}

} // namespace tributary
