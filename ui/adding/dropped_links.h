#pragma once

#include "core/engine/door/link_list.h"

#include <QStringList>

class QMimeData;

namespace tributary {

// The links, files and words of a copy or a drag, as far as they can be downloaded.
struct DroppedLinks
{
    // Lists and pages that hold links, still to be read.
    QStringList files;
    // The downloads of other drops, and their links as a person would type them.
    LinkList list;
    QString lines;

    bool isEmpty() const { return files.isEmpty() && list.requests.isEmpty(); }
};

// Reads no more of a text than the characters that the wish allows.
DroppedLinks droppedLinks(const QMimeData& mime, const LinkListWish& wish);

// Links, a list of them, or words with links among them, as the lines of the New download dialog. Lines of a
// list that are no links are left out, so that nothing has to be mended in the dialog first, and so are words
// around links.
QString goodLinesIn(const QString& text, const LinkListWish& wish = {});

// The list with nothing but the links on the lines that were taken for none, as people write lists: with
// points before the links, brackets around them, or words beside them.
QString withLinksAlone(const QString& list, const QList<LinkListFlaw>& flaws);

// The text with a scheme before each line that is a link without one, as people write links: a host with a
// path, or one that begins with www.
QString completeLines(const QString& text);

} // namespace tributary
