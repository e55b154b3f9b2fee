#pragma once

#include "core/values/download/download_request.h"

namespace tributary {

// Text that a person types about a request. An empty field changes nothing.
struct TypedFields
{
    // "NAME: VALUE", one a line.
    QString headers;
    QString referer;
    // "NAME=VALUE; NAME=VALUE".
    QString cookies;
    QString userAgent;
    // In the form that parseTypedProxy() reads.
    QString proxy;

    friend bool operator==(const TypedFields&, const TypedFields&) = default;
};

enum class TypedField : quint8 { Headers, Referer, Cookies, UserAgent, Proxy };

struct TypedRequest
{
    DownloadRequest request;
    // Fields whose text cannot be sent; they were left out.
    QList<TypedField> flawed;
};

// The request with what the fields say.
TypedRequest withTypedFields(const DownloadRequest& request, const TypedFields& fields);

// Options come one by one, and add their header to those before them. False when the text cannot be sent.
bool addTypedHeader(DownloadRequest& request, const QString& text);
bool addTypedCookies(DownloadRequest& request, const QString& text);
bool setTypedReferer(DownloadRequest& request, const QString& text);
bool setTypedUserAgent(DownloadRequest& request, const QString& text);

} // namespace tributary
