using System.Xml.Linq;

namespace PatternAnalyzers.Architecture.Tests;

/// <summary>What a project file says.</summary>
internal sealed class ProjectFile(string project)
{
    private readonly XDocument document = XDocument.Load(Path.Combine(Sources.Folder(project), $"{project}.csproj"));

    public string? TargetFramework => document.Descendants("TargetFramework").Concat(document.Descendants("TargetFrameworks")).FirstOrDefault()?.Value;

    public IEnumerable<string> References => Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    public IEnumerable<string> Packages => Includes("PackageReference");

    private IEnumerable<string> Includes(string item) => document.Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
