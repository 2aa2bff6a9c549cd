using Microsoft.Data.Sqlite;

namespace PatternAnalyzers.Publishing.Sqlite.Rollbacks;

/// <summary>Keeps every row that a publication replaces as it was before.</summary>
internal static class Preimages
{
    /// <summary>From now on the first change of a row by this connection leaves its pre-image, whoever makes it.</summary>
    public static void Keep(SqliteConnection connection, string publicationId)
    {
        // A trigger takes no parameters; an id of this form needs no quoting.
        var id = Guid.Parse(publicationId).ToString();
        foreach (var table in PreimageTable.All)
            connection.Execute(Triggers(table, id));
    }

    /// <summary>Lets the publication be taken back, and forgets what older ones of its repository replaced.</summary>
    public static void Finish(SqliteConnection connection, string repository, string publicationId, int kept)
    {
        connection.Execute("INSERT INTO pattern_reversible_publications (publication_id) VALUES ($id)", ("$id", publicationId));
        var old = connection.Query(
            """
            SELECT r.publication_id FROM pattern_reversible_publications r JOIN pattern_publications p ON p.id = r.publication_id
            WHERE p.repository = $repository ORDER BY p.number DESC LIMIT -1 OFFSET $kept
            """,
            row => row.GetString(0),
            ("$repository", repository),
            ("$kept", Math.Max(1, kept)));
        foreach (var id in old)
            Forget(connection, id);
    }

    public static void Forget(SqliteConnection connection, string publicationId)
    {
        foreach (var table in PreimageTable.All)
            connection.Execute($"DELETE FROM {table.Before} WHERE publication_id = $id", ("$id", publicationId));

        connection.Execute("DELETE FROM pattern_reversible_publications WHERE publication_id = $id", ("$id", publicationId));
    }

    private static string Triggers(PreimageTable table, string id)
    {
        var (name, key, before) = (table.Name, table.Key, table.Before);
        string Unknown(string row) => $"WHEN NOT EXISTS (SELECT 1 FROM {before} WHERE publication_id = '{id}' AND {key} = {row}.{key})";
        return $"""
            CREATE TEMP TRIGGER keep_insert_{name} AFTER INSERT ON main.{name} {Unknown("NEW")} BEGIN
                INSERT INTO {before} (publication_id, existed, {key}) VALUES ('{id}', 0, NEW.{key});
            END;
            CREATE TEMP TRIGGER keep_update_{name} BEFORE UPDATE ON main.{name} {Unknown("OLD")} BEGIN
                INSERT INTO {before} SELECT '{id}', 1, t.* FROM {name} t WHERE t.{key} = OLD.{key};
            END;
            CREATE TEMP TRIGGER keep_delete_{name} BEFORE DELETE ON main.{name} {Unknown("OLD")} BEGIN
                INSERT INTO {before} SELECT '{id}', 1, t.* FROM {name} t WHERE t.{key} = OLD.{key};
            END;
            """;
    }
}
