using PatternAnalyzers.Publishing.Backups;

namespace PatternAnalyzers.Publishing.Tests.Backups;

public sealed class BackupRetentionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-retention-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Keep_LeavesTheNewestOnes()
    {
        Seal("a", "2026-01-01");
        Seal("b", "2026-01-02");
        Seal("c", "2026-01-03");

        Apply("c", keep: 2).ShouldBe(["a"]);

        Left().ShouldBe(["b", "c"]);
    }

    [Fact]
    public void KeepDays_LeavesThoseThatAreYoungEnough()
    {
        Seal("a", "2026-01-01");
        Seal("b", "2026-01-24");
        Seal("c", "2026-01-31");

        Apply("c", days: 7).ShouldBe(["a"]);

        Left().ShouldBe(["b", "c"]);
    }

    [Fact]
    public void NoLimit_DeletesNothing()
    {
        Seal("a", "2020-01-01");
        Seal("b", "2026-01-01");

        Apply("b").ShouldBeEmpty();

        Left().ShouldBe(["a", "b"]);
    }

    [Fact]
    public void NewestBackup_StaysWhateverIsAskedFor()
    {
        Seal("a", "2026-01-01");

        Apply("a", keep: 1, days: 1).ShouldBeEmpty();

        Left().ShouldBe(["a"]);
    }

    [Fact]
    public void LaterBackupThanTheOneTaken_Stays()
    {
        Seal("a", "2026-01-01");
        Seal("b", "2026-02-01");

        Apply("a", keep: 1).ShouldBeEmpty();

        Left().ShouldBe(["a", "b"]);
    }

    [Fact]
    public void BackupsOfOtherStoresAndWhatIsNone_Stay()
    {
        Seal("other", "2020-01-01", source: "elsewhere/db");
        Seal("points", "2020-01-01", file: "qdrant_points");
        Directory.CreateDirectory(At("photos"));
        File.WriteAllText(Path.Combine(At("photos"), "cat.jpg"), "");
        Directory.CreateDirectory(At("broken"));
        File.WriteAllText(Path.Combine(At("broken"), "backup.json"), "{");
        Seal("new", "2026-01-01");

        Apply("new", keep: 1, days: 1).ShouldBeEmpty();

        Left().ShouldBe(["broken", "new", "other", "photos", "points"]);
    }

    [Fact]
    public void FilesThatABackupDidNotWrite_Stay()
    {
        Seal("old", "2020-01-01");
        File.WriteAllText(Path.Combine(At("old"), "notes.txt"), "why");
        Seal("new", "2026-01-01");

        Apply("new", keep: 1).ShouldBe(["old"]);

        Directory.GetFiles(At("old")).Select(Path.GetFileName).ShouldBe(["notes.txt"]);
    }

    [Fact]
    public void ManifestThatPointsOutOfItsFolder_DeletesNothingThere()
    {
        File.WriteAllText(At("precious.jsonl"), "");
        Seal("old", "2020-01-01");
        var manifest = Path.Combine(At("old"), "backup.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"pattern_publications\"", "\"../precious\"", StringComparison.Ordinal));
        Seal("new", "2026-01-01");

        Apply("new", keep: 1);

        File.Exists(At("precious.jsonl")).ShouldBeTrue();
    }

    private List<string> Apply(string name, int? keep = null, int? days = null) =>
        [.. new BackupRetention(keep, days).Apply(At(name)).Select(path => Path.GetFileName(path)!)];

    private void Seal(string name, string day, string source = "server/db", string file = "pattern_publications") => BackupFolder.Take(At(name), () =>
    {
        using var lines = new LineFile(At(name), file);
        lines.Write("{}");
        return new BackupManifest { Source = source, TakenAt = day + "T00:00:00Z", Files = [lines.Close()] };
    });

    private string At(string name) => Path.Combine(folder.FullName, name);

    private List<string> Left() => [.. Directory.GetDirectories(folder.FullName).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
