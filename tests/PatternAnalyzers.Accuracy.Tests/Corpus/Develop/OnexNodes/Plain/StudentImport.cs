using System.Globalization;
using System.IO.Compression;

namespace Corpus.OnexNodes.Plain;

public sealed record Pupil(string Number, string Name, DateOnly Born, string Form);

/// <summary>Reads the yearly export of the school board and answers pupils; bad rows go to a side file.</summary>
public static class YearStart
{
    public static List<Pupil> Take(string archivePath, string rejectedPath)
    {
        var pupils = new List<Pupil>();
        using var archive = ZipFile.OpenRead(archivePath);
        using var rejected = new StreamWriter(rejectedPath);
        foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = new StreamReader(entry.Open());
            while (reader.ReadLine() is { } line)
            {
                var cells = line.Split(';');
                if (cells.Length == 4 && DateOnly.TryParseExact(cells[2], "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born))
                {
                    pupils.Add(new Pupil(cells[0], cells[1].Trim(), born, cells[3]));
                }
                else
                {
                    rejected.WriteLine($"{entry.Name}: {line}");
                }
            }
        }

        return pupils;
    }
}
