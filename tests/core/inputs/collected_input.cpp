#include "tests/core/inputs/collected_input.h"

#include "core/values/network/link_spelling.h"
#include "words/flaw_text.h"

namespace tributary {

namespace {

QString named(const char* name, const QString& value)
{
    return value.isEmpty() ? QString() : u' ' + QLatin1String(name) + u'=' + value;
}

QString pair(const Credentials& credentials)
{
    return credentials.user + u':' + credentials.password;
}

QString textOf(const InputSource& source)
{
    const QString user = source.credentials ? pair(*source.credentials) + QLatin1String(" at ") : QString();
    return u' ' + user + givenText(source.url);
}

QString textOf(const ProxyChoice& proxy)
{
    const QString user = proxy.credentials ? pair(*proxy.credentials) + u'@' : QString();
    const QString kind = QString::number(static_cast<int>(proxy.kind));
    return kind + u' ' + user + proxy.host + u':' + QString::number(proxy.port);
}

QString partsOf(const InputEntry& entry)
{
    QString text;
    for (const InputSource& source : entry.sources)
        text += textOf(source);
    text += named("name", entry.fileName) + named("dir", entry.folder);
    text += entry.size ? named("size", QString::number(*entry.size)) : QString();
    for (const Checksum& checksum : entry.checksums)
        text += u' ' + toText(checksum);
    return text;
}

} // namespace

CollectedInput::CollectedInput(qsizetype most)
    : m_most(most)
{
}

void CollectedInput::take(InputEntry entry)
{
    lines.append(lineOf(entry));
    entries.append(std::move(entry));
}

void CollectedInput::take(LinkListFlaw flaw)
{
    lines.append(lineOf(flaw));
    errors.append(std::move(flaw));
}

QString lineOf(const InputEntry& entry)
{
    QString text = QString::number(entry.line) + u':' + partsOf(entry);
    for (const Header& header : entry.headers)
        text += u' ' + QString::fromUtf8(header.name) + u'[' + QString::fromUtf8(header.value) + u']';
    text += named("agent", QString::fromUtf8(entry.userAgent));
    text += named("cookies", QString::fromUtf8(entry.cookies));
    text += named("referer", entry.referer.toString()) + named("ca", entry.caFile);
    if (entry.proxy)
        text += named("proxy", textOf(*entry.proxy));
    return text + QLatin1String(entry.certificateCheck == CertificateCheck::Off ? " unchecked" : "");
}

QString lineOf(const LinkListFlaw& error)
{
    return QString::number(error.line) + QLatin1String("! ") + flawText(error.reason);
}

} // namespace tributary
