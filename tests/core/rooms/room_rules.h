#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tributary {

// The rules of ARCHITECTURE.md on who may include whom, as a check of source text.

struct Include
{
    int line = 0;
    QString target;

    friend bool operator==(const Include&, const Include&) = default;
};

struct SourceText
{
    // From the root of the tree, with forward slashes.
    QString path;
    QString text;
};

// The includes that a compiler would see: not the ones in comments.
QList<Include> includesOf(const QString& text);

// "engine", "ui", "tests/support"...; empty for what belongs to no room.
QString roomOf(const QString& path);

// One sentence, with file and line, for each include that goes a way it may not or leads nowhere.
QStringList brokenRules(const QList<SourceText>& sources);

// The files of each circle of includes, in the order in which they include each other.
QStringList includeCycles(const QList<SourceText>& sources);

// Includes in core of what needs a window system; windowHeaders are file names as in <QWidget>.
QStringList windowsInCore(const QList<SourceText>& sources, const QSet<QString>& windowHeaders);

// Types that two headers define under one name. A program that holds both may run the code of the other, and
// nothing else tells.
QStringList sharedTypeNames(const QList<SourceText>& sources);

} // namespace tributary
