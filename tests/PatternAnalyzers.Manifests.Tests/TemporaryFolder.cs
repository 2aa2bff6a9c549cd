namespace PatternAnalyzers.Manifests.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-manifests-");

    public string this[string name] => System.IO.Path.Combine(folder.FullName, name);

    public string Path => folder.FullName;

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
