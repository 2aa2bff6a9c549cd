using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Facts with what the compiler made of them, laid out as a fragment.</summary>
/// <remarks>They are copied, not understood: a build's task begins without any code translated, and reading them into records and classifying those took it a second.</remarks>
public sealed class ClassifiedFacts : IDisposable
{
    private readonly JsonDocument classified;
    private readonly ReadOnlyMemory<byte> fragment;

    private ClassifiedFacts(JsonDocument classified, ReadOnlyMemory<byte> fragment)
    {
        this.classified = classified;
        this.fragment = fragment;
    }

    /// <summary>Counts and scores as <c>statistics</c> of the fragment gives them.</summary>
    public JsonElement Statistics => classified.RootElement.GetProperty("statistics");

    /// <summary>The file name of the fragment.</summary>
    public string FileName => FragmentName.For(Text("project")!, Text("target_framework"), Text("configuration"));

    /// <summary>Reads the facts file of one compilation.</summary>
    /// <param name="path">The facts file.</param>
    /// <param name="commit">SHA of HEAD; null outside git or before the first commit.</param>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be read (PA2001), was cut short or not classified (PA2002), has another format version (PA2003) or a faulty line (PA2004).</exception>
    public static ClassifiedFacts Read(string path, string? commit)
    {
        var records = ClassifiedReader.Read(path, FactsFile.Bytes(path));
        // Reading all of it takes as long as the rest, and nothing is written before.
        var check = Task.Run(records.RequireJson);
        var classified = Parse(records.Classified);
        var fragment = FragmentBytes.Of(records, classified.RootElement, commit);
        check.GetAwaiter().GetResult();
        return new ClassifiedFacts(classified, fragment);
    }

    /// <summary>Writes the fragment, all of it or nothing, and only when the file would differ.</summary>
    /// <returns>True when the file was written.</returns>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be written (PA2017).</exception>
    public bool WriteTo(string path) => ManifestFile.Write(path, fragment);

    /// <inheritdoc/>
    public void Dispose() => classified.Dispose();

    private string? Text(string member) => classified.RootElement.GetProperty(member).GetString();

    private static JsonDocument Parse(FactsRecord record)
    {
        try
        {
            return JsonDocument.Parse(record.Json);
        }
        catch (JsonException exception)
        {
            throw record.NoJson(exception);
        }
    }
}
