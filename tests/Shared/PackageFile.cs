using System.IO.Compression;
using System.Xml.Linq;

namespace PatternAnalyzers.Testing;

/// <summary>A package as it lies in a feed.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive archive;

    /// <summary>Opens the package of this checkout's version, or its symbols package.</summary>
    public PackageFile(string feed, string id, string extension = "nupkg")
    {
        var path = Path.Combine(feed, $"{id}.{Checkout.Version}.{extension}");
        Size = new FileInfo(path).Length;
        archive = ZipFile.OpenRead(path);
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        using var text = new StringReader(System.Text.Encoding.UTF8.GetString(Read($"{id}.nuspec")).TrimStart('\uFEFF'));
        Metadata = XDocument.Load(text).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public long Size { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata { get; }

    public byte[] Read(string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>One of the elements in <see cref="Metadata"/>.</summary>
    public XElement Says(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name);

    public void Dispose() => archive.Dispose();
}
