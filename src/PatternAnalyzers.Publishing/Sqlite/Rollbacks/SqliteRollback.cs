using Microsoft.Data.Sqlite;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Sqlite.Publications;

namespace PatternAnalyzers.Publishing.Sqlite.Rollbacks;

/// <summary>Undoes the latest publication of a repository from its pre-images, in one transaction.</summary>
internal sealed class SqliteRollback(SqliteConnection connection, string path, TimeProvider time)
{
    private const string Which = "SELECT id, repository FROM pattern_publications WHERE repository = $text OR id = lower($text) ORDER BY number DESC LIMIT 1";

    public RollbackResult Run(string repositoryOrPublication)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var (id, repository) = Target(repositoryOrPublication);
        var deleted = PreimageTable.All.Sum(table => DeleteMade(table, id));
        var restored = PreimageTable.All.Sum(table => Restore(table, id));
        RestoreTexts(id);
        var standing = Strike(id, repository);
        transaction.Commit();
        return new RollbackResult { Repository = repository, PublicationId = id, Standing = standing, Deleted = deleted, Restored = restored };
    }

    private (string Id, string Repository) Target(string text)
    {
        var found = Find(text) ?? throw RollbackFaults.Unknown(path, text);
        var newest = Find(found.Repository)!.Value;
        if (newest.Id != found.Id)
            throw RollbackFaults.NotLatest(path, found.Id, found.Repository, newest.Id);
        if (connection.Scalar("SELECT 1 FROM pattern_reversible_publications WHERE publication_id = $id", ("$id", found.Id)) is null)
            throw RollbackFaults.Forgotten(path, found.Id);

        return found;
    }

    private (string Id, string Repository)? Find(string text) =>
        connection.Query(Which, row => ((string, string)?)(row.GetString(0), row.GetString(1)), ("$text", text)).FirstOrDefault();

    private int DeleteMade(PreimageTable table, string id) =>
        connection.Execute(
            $"DELETE FROM {table.Name} WHERE {table.Key} IN (SELECT {table.Key} FROM {table.Before} WHERE publication_id = $id AND existed = 0)",
            ("$id", id));

    private int Restore(PreimageTable table, string id)
    {
        var columns = connection.Query("SELECT name FROM pragma_table_info($table)", row => row.GetString(0), ("$table", table.Name));
        if (table.Name == PreimageTable.Nodes)
            return RestoreNodes(table, columns, id);

        connection.Execute(
            $"DELETE FROM {table.Name} WHERE {table.Key} IN (SELECT {table.Key} FROM {table.Before} WHERE publication_id = $id AND existed = 1)",
            ("$id", id));
        var list = string.Join(", ", columns);
        return connection.Execute(
            $"INSERT INTO {table.Name} ({list}) SELECT {list} FROM {table.Before} WHERE publication_id = $id AND existed = 1",
            ("$id", id));
    }

    // In place: deleting a node would take along everything that refers to it.
    private int RestoreNodes(PreimageTable table, IEnumerable<string> columns, string id) => connection.Execute(
        $"""
        UPDATE {table.Name} SET {string.Join(", ", columns.Where(column => column != table.Key).Select(column => $"{column} = b.{column}"))}
        FROM {table.Before} b WHERE b.publication_id = $id AND b.existed = 1 AND b.{table.Key} = {table.Name}.{table.Key}
        """,
        ("$id", id));

    // Full text follows from the patterns; it has no pre-images of its own.
    private void RestoreTexts(string id)
    {
        var rows = connection.Query(
            """
            SELECT row FROM before_pattern_lineage_nodes WHERE publication_id = $id
            UNION SELECT row FROM before_pattern_vectors WHERE publication_id = $id
            """,
            row => row.GetInt64(0),
            ("$id", id));
        foreach (var row in rows)
        {
            SearchText.Delete(connection, row);
            if (connection.Scalar("SELECT pattern_data FROM pattern_lineage_nodes WHERE row = $row AND state = 'current'", ("$row", row)) is string data)
                SearchText.Write(connection, row, ManifestJson.ParsePattern(data, path));
        }
    }

    private string? Strike(string id, string repository)
    {
        Preimages.Forget(connection, id);
        connection.Execute(
            """
            INSERT INTO pattern_rolled_back_publications (id, repository, number, manifest_hash, rolled_back_at)
            SELECT id, repository, number, manifest_hash, $now FROM pattern_publications WHERE id = $id
            """,
            ("$id", id),
            ("$now", Moment.Now(time)));
        connection.Execute("DELETE FROM pattern_publications WHERE id = $id", ("$id", id));
        // An empty store belongs to no model.
        connection.Execute("DELETE FROM pattern_store_settings WHERE NOT EXISTS (SELECT 1 FROM pattern_publications)");
        return new PublicationLog(connection, repository).Newest()?.Id;
    }
}
