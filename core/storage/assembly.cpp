#include "core/storage/assembly.h"

#include "core/storage/direct_assembly.h"
#include "core/storage/final_name.h"
#include "core/storage/memory_assembly.h"
#include "core/storage/temp_assembly.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tributary {

namespace {

// Two files of one name in two folders have parts of two names.
QString stemOf(const AssemblyPlan& plan)
{
    const QString folder = plan.choice.tempFolder.isEmpty() ? QDir::tempPath() : plan.choice.tempFolder;
    const QByteArray path = QDir::cleanPath(plan.finalPath).toUtf8();
    const QByteArray mark = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    // Short enough with what comes behind it, whatever the name is.
    const QString name = QFileInfo(partPathFor(plan.finalPath)).fileName().left(40);
    return QDir(folder).absoluteFilePath(name + u'-' + QString::fromLatin1(mark));
}

} // namespace

std::shared_ptr<Assembly> makeAssembly(const AssemblyPlan& plan, std::shared_ptr<PartFile> part)
{
    switch (plan.choice.kind) {
    case AssemblyKind::Temp:
        return std::make_shared<TempAssembly>(std::move(part), stemOf(plan), plan.largestPart);
    case AssemblyKind::Memory: return std::make_shared<MemoryAssembly>(std::move(part), plan.memory);
    case AssemblyKind::Direct: break;
    }
    return std::make_shared<DirectAssembly>(std::move(part));
}

void discardRest(const AssemblyPlan& plan)
{
    if (plan.choice.kind == AssemblyKind::Temp)
        TempAssembly::removeParts(stemOf(plan));
}

Expected<void> moveRest(const AssemblyPlan& plan, const QString& newFinalPath)
{
    if (plan.choice.kind != AssemblyKind::Temp)
        return {};
    AssemblyPlan moved = plan;
    moved.finalPath = newFinalPath;
    return TempAssembly::renameParts(stemOf(plan), stemOf(moved));
}

} // namespace tributary
