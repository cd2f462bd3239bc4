// SPDX-License-Identifier: Apache-2.0
// The life of a session's file: new, open, save, save as.
#include "journeyline/session/session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

#include "journeyline/storage/map_storage.h"
#include "journeyline/versions/common_version.h"
#include "journeyline/versions/revision.h"
#include "says_the_same.h"

namespace journeyline::session {
namespace {

std::string bytesOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

/// Something in the map was made right, so it is not what the file holds. Other notes are about what is kept as it is.
bool wasRepaired(const std::vector<Fault>& notes) {
    return std::any_of(notes.begin(), notes.end(), isRepair);
}

/// Whether a save that failed so may have put the new file in its place before it did.
bool mayHaveArrived(const Fault& fault) {
    return fault.code == "storage.io" || fault.code == "storage.disk-full" || fault.code == "storage.quota" ||
           fault.code == "storage.no-memory" || fault.code == "storage.read-only"; // what a disk with errors becomes
}

} // namespace

bool isRepair(const Fault& note) {
    return note.code.starts_with("map.");
}

struct Session::Start {
    Map map;
    Map saved; // what counts as saved
    Map base;  // what the file says
    QString path;
    std::optional<storage::FileVersion> version;
    std::vector<Fault> notes;
};

void Session::newMap(const Map& map, bool countsAsModified) {
    Map fresh = map;
    fresh.rev.clear();
    fresh.ancestors.clear();
    Map saved = countsAsModified ? Map() : fresh;
    startOver({std::move(fresh), std::move(saved), {}, {}, {}, {}});
}

Result<Done> Session::open(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto loaded = storage::loadMap(m_files, bytesOf(absolute));
    if (!loaded) return loaded.fault();
    const auto& [map, notes] = loaded->read;
    startOver({map, wasRepaired(notes) ? Map() : map, map, absolute, loaded->version, notes});
    return Done{};
}

void Session::recover(const Map& map, const QString& path, const std::optional<storage::FileVersion>& version) {
    // Where the file is as it was left, it says what the work began with.
    const auto file = path.isEmpty() ? Result<storage::LoadedMap>(Fault{"session.no-path", {}, {}})
                                     : storage::loadMap(m_files, bytesOf(path));
    const bool asLeft = file && version && file->version == *version;
    startOver({map, Map(), asLeft ? file->read.map : Map(), path, version, {}});
}

Result<storage::SavedOver> Saving::write() const {
    try {
        return writeUnguarded();
    } catch (const std::bad_alloc&) {
        // By then all that was made for it is given back; the maps that are open must not go with it.
        return Fault{"storage.no-memory", {bytesOf(m_path), 0, 0}, {}};
    }
}

Result<storage::SavedOver> Saving::writeUnguarded() const {
    const std::string path = bytesOf(m_path);
    if (!m_replaces) {
        const auto version = storage::saveMap(*m_files, path, m_map);
        return version ? Result<storage::SavedOver>({*version, {}, {}, {}}) : version.fault();
    }
    const Fault changed{"session.changed-by-others", {path, 0, 0}, {}};
    std::vector<storage::FileVersion> versions{*m_replaces};
    for (const Map& map : m_orReplaces)
        versions.push_back(storage::versionOf(map));
    // First without writing anything, for what was changed long ago.
    bool any = false;
    for (const storage::FileVersion& version : versions) {
        const auto other = storage::wasChanged(*m_files, path, version);
        if (!other) return other.fault();
        any = any || !*other;
    }
    if (!any) return changed;
    auto written = storage::saveMapOver(*m_files, path, m_map, versions);
    if (!written && written.fault().code == "storage.replaced-meanwhile") return changed;
    return written;
}

Saving Session::beginSaveAs(const QString& path) {
    settle();
    Saving saving;
    saving.m_files = &m_files;
    saving.m_map = m_modified || m_map.rev.empty() ? versions::nextVersion(m_map, m_ids) : m_map;
    saving.m_path = QFileInfo(path).absoluteFilePath();
    saving.m_life = m_life;
    return saving;
}

Result<std::optional<Saving>> Session::beginSave(Over over) {
    settle();
    if (m_path.isEmpty()) return Fault{"session.no-path", {}, {}};
    // A file that was taken away is written again: after a save it is there.
    if (!m_modified && QFileInfo::exists(m_path)) return std::optional<Saving>();
    Saving saving = beginSaveAs(m_path);
    if (over == Over::OwnVersion) {
        saving.m_replaces = m_version;
        saving.m_orReplaces = m_failedSaves;
    }
    return std::optional(std::move(saving));
}

Result<Done> Session::endSave(const Saving& saving, const Result<storage::SavedOver>& written) {
    const bool own = saving.m_life == m_life;
    if (own && written && written->displaced) {
        m_displaced.push_back(*written->displaced);
        m_displacedPaths.push_back(written->displacedPath);
    }
    if (!written || written->late) {
        const Fault fault = written ? *written->late : written.fault();
        if (own && saving.m_path == m_path && mayHaveArrived(fault)) {
            m_failedSaves.push_back(saving.m_map);
            updateModified(); // even when all is undone that it saved: the file may hold it
        }
        return fault;
    }
    if (!own) return Done{};
    m_failedSaves.clear();
    m_map.rev = saving.m_map.rev;
    m_map.ancestors = saving.m_map.ancestors;
    m_saved = saving.m_map;
    keepVersion(m_saved);
    m_version = written->version;
    if (saving.m_path != m_path)
        m_displacedPaths.clear(); // the file they belong to says less than they do
    else if (m_displaced.empty())
        forgetDisplaced(); // this save says what they say
    setPath(saving.m_path);
    updateModified();
    emit saved();
    return Done{};
}

Result<Done> Session::save(Over over) {
    const auto saving = beginSave(over);
    if (!saving) return saving.fault();
    return *saving ? endSave(**saving, (*saving)->write()) : Result<Done>(Done{});
}

Result<Done> Session::saveAs(const QString& path) {
    const Saving saving = beginSaveAs(path);
    return endSave(saving, saving.write());
}

void Session::keepVersion(const Map& map) {
    m_versions.push_back(map);
    if (m_versions.size() > versions::mostAncestors) m_versions.erase(m_versions.begin());
}

void Session::keepOlderVersion(const Map& map) {
    m_versions.insert(m_versions.end() - (m_versions.empty() ? 0 : 1), map);
    if (m_versions.size() > versions::mostAncestors) m_versions.erase(m_versions.begin());
}

Map Session::sharing(const Map& theirs) {
    Map same = versions::merge(m_map, m_map, theirs, m_ids).map; // where only they changed something, it is theirs
    same.rev = theirs.rev;
    same.ancestors = theirs.ancestors;
    return same == theirs ? same : theirs;
}

Result<TakenIn> Session::takeIn(const QString& label, const storage::LoadedMap& theirs) {
    settle();
    if (theirs.read.map.id != m_map.id) return Fault{"session.other-map", {bytesOf(m_path), 0, 0}, {}};
    TakenIn taken;
    if (m_version == theirs.version) return taken;
    const Map map = sharing(theirs.read.map);
    const Map result = mergedWith(map, true, taken);
    m_version = theirs.version;
    keepVersion(map);
    m_saved = wasRepaired(theirs.read.notes) ? Map() : map;
    m_failedSaves.clear();
    showTakenIn(label, result);
    return taken;
}

std::optional<TakenIn> Session::takeInDisplaced(const QString& label) {
    if (m_displaced.empty()) return std::nullopt;
    settle();
    TakenIn taken;
    for (const storage::LoadedMap& theirs : std::exchange(m_displaced, {})) {
        const Map map = sharing(theirs.read.map);
        TakenIn one;
        const Map result = mergedWith(map, false, one);
        keepOlderVersion(map);
        showTakenIn(label, result);
        taken.anything = taken.anything || one.anything;
        taken.remarks.insert(taken.remarks.end(), one.remarks.begin(), one.remarks.end());
    }
    if (!m_modified) forgetDisplaced(); // ours had it all
    return taken;
}

Map Session::mergedWith(const Map& theirs, bool inFile, TakenIn& taken) {
    // A save that failed late may be what they went on from.
    std::vector<Map> known = m_versions;
    known.insert(known.end(), m_failedSaves.begin(), m_failedSaves.end());
    // Whoever writes no revs has changed what was in the file before: of a save that displaced theirs, not that one.
    const std::size_t before = m_versions.size() - (inFile || m_versions.empty() ? 0 : 1);
    const Map base =
        theirs.rev.empty() && before > 0 ? m_versions[before - 1] : versions::commonVersion(known, theirs, m_ids);
    // An older version that is in the file again, as after a checkout, is shown; work that is in no file stays.
    const bool isShown = inFile && !m_versions.empty() && saysTheSame(m_map, m_versions.back()) &&
                         (saysTheSame(base, m_versions.back()) || base.rev == theirs.rev);
    Map result = theirs;
    if (!isShown) {
        versions::Merged merged = versions::merge(base, m_map, theirs, m_ids);
        taken.remarks = std::move(merged.remarks);
        result = std::move(merged.map); // even where it says what theirs says, it comes from ours as well
    }
    taken.anything = !saysTheSame(result, m_map);
    return result;
}

void Session::forgetDisplaced() {
    for (const std::string& path : std::exchange(m_displacedPaths, {}))
        m_files.unlink(path);
}

void Session::showTakenIn(const QString& label, const Map& result) {
    m_map.rev = result.rev;
    m_map.ancestors = result.ancestors;
    push(label, m_map, m_selections, result, m_selections);
    updateModified();
    emit saved();
}

void Session::startOver(Start start) {
    closeGesture();
    const Map before = std::exchange(m_map, std::move(start.map));
    const Selections selectionsBefore = std::exchange(m_selections, Selections());
    m_saved = std::move(start.saved);
    m_versions.clear();
    if (start.version && start.base.id == m_map.id) keepVersion(start.base);
    m_notes = std::move(start.notes);
    m_version = start.version;
    m_failedSaves.clear();
    m_displaced.clear();
    m_displacedPaths.clear();
    ++m_life;
    m_undo.clear();
    setPath(start.path);
    updateModified();
    const Map after = m_map;
    emit startedOver();
    emit changed(before, after);
    if (!selectionsBefore.empty()) {
        emit selectionChanged(selectionsBefore.primary, m_selections.primary);
        emit selectionsChanged();
    }
    emit undoChanged();
}

void Session::setPath(const QString& path) {
    if (path == m_path) return;
    m_path = path;
    emit pathChanged(m_path);
}

} // namespace journeyline::session
