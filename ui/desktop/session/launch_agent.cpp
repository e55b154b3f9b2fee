#include "ui/desktop/session/launch_agent.h"

#include <QXmlStreamWriter>

#include <utility>

namespace tributary {

namespace {

constexpr QLatin1String label("org.tributary.Tributary");

void writeMember(QXmlStreamWriter& out, const QString& key, const QString& text)
{
    out.writeTextElement(QStringLiteral("key"), key);
    out.writeTextElement(QStringLiteral("string"), text);
}

} // namespace

LaunchAgent::LaunchAgent(const QString& folder, QString program)
    : EntryFile(folder, label + QLatin1String(".plist"))
    , m_program(std::move(program))
{
}

bool LaunchAgent::isOn() const
{
    return !content().isEmpty();
}

bool LaunchAgent::canStart(const QString& program)
{
    return !program.contains(QLatin1String("/AppTranslocation/")) &&
           !program.startsWith(QLatin1String("/Volumes/"));
}

// The agent is an interactive one, as launchd lets others have little of the processor and the disk. A
// program that a person quits is not started again.
QByteArray LaunchAgent::entry() const
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.setAutoFormatting(true);
    out.writeStartDocument();
    out.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    out.writeStartElement(QStringLiteral("plist"));
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    out.writeStartElement(QStringLiteral("dict"));
    writeMember(out, QStringLiteral("Label"), QString(label));
    out.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    out.writeStartElement(QStringLiteral("array"));
    out.writeTextElement(QStringLiteral("string"), m_program);
    out.writeTextElement(QStringLiteral("string"), QStringLiteral("--minimized"));
    out.writeEndElement();
    writeMember(out, QStringLiteral("ProcessType"), QStringLiteral("Interactive"));
    writeMember(out, QStringLiteral("LimitLoadToSessionType"), QStringLiteral("Aqua"));
    out.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
    out.writeEmptyElement(QStringLiteral("true"));
    out.writeEndDocument();
    return bytes;
}

} // namespace tributary
