using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PatternAnalyzers.Testing;

/// <summary>Symbols as a debugger takes them: found by the assembly's id, with the way to each source.</summary>
internal static class PackageSymbols
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Fails unless the symbols belong to the assembly and every source is linked or embedded.</summary>
    public static void Check(byte[] assembly, byte[] symbols, string commit)
    {
        using var code = new PEReader(new MemoryStream(assembly));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        var entry = code.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        new BlobContentId(reader.DebugMetadataHeader!.Id).Guid.ShouldBe(code.ReadCodeViewDebugDirectoryData(entry).Guid);
        Text(reader, EntityHandle.ModuleDefinition, SourceLink).ShouldContain(
            $"\"/_/*\":\"{PackageManners.Home.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal)}/{commit}/*\"");
        Unreachable(reader).ShouldBeEmpty();
    }

    // Below /_/ lies what the link reaches; what git does not have is below obj.
    private static IEnumerable<string> Unreachable(MetadataReader reader) =>
        from document in reader.Documents
        let path = reader.GetString(reader.GetDocument(document).Name)
        where !path.StartsWith("/_/", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal)
        where Text(reader, document, EmbeddedSource).Length == 0
        select path;

    private static string Text(MetadataReader reader, EntityHandle of, Guid kind) => string.Concat(
        reader.GetCustomDebugInformation(of).Select(reader.GetCustomDebugInformation).Where(information => reader.GetGuid(information.Kind) == kind)
            .Select(information => System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value))));
}
