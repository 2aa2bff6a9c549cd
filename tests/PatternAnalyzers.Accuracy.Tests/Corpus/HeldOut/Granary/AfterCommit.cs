using System.Text.Json;

namespace Corpus.Granary.Diary.HeldOut;

public interface IRepositoryView
{
    string HeadSha();
    string HeadSubject();
    IReadOnlyList<string> FilesOf(string sha);
}

/// <summary>Called by the <c>post-commit</c> script. Nothing that goes wrong here may disturb the developer.</summary>
public sealed class WorkDiary(IRepositoryView repo, TimeProvider clock, string journal)
{
    public int AfterCommit()
    {
        try
        {
            var sha = repo.HeadSha();
            var areas = repo.FilesOf(sha).GroupBy(f => f.Split('/')[0]).ToDictionary(g => g.Key, g => g.Count());
            var entry = JsonSerializer.Serialize(new { at = clock.GetLocalNow(), sha, subject = repo.HeadSubject(), areas });
            File.AppendAllLines(journal, [entry]);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"diary: {e.Message}");
        }
        return 0;
    }
}
