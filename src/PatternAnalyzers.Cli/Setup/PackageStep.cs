using System.Xml;
using System.Xml.Linq;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>The reference to the package, for all projects at once.</summary>
internal static class PackageStep
{
    public const string Central = "Directory.Packages.props";
    public const string Common = "Directory.Build.props";
    public const string Package = "PatternAnalyzers";

    private const string Switch = "ManagePackageVersionsCentrally";

    private static readonly string[] Looked = [Central, Common, "Directory.Build.targets"];
    private static readonly string[] References = ["GlobalPackageReference", "PackageReference"];

    public static SetupFile Plan(SetupFolder folder, string version)
    {
        foreach (var path in Looked)
        {
            if (Refers(folder.Xml(path)))
                return new SetupFile(path, folder.Read(path), null, $"refers to {Package} already");
        }

        return IsCentral(folder)
            ? With(folder, Central, $"<GlobalPackageReference Include=\"{Package}\" Version=\"{version}\" />")
            : With(folder, Common, $"<PackageReference Include=\"{Package}\" Version=\"{version}\" PrivateAssets=\"all\" />");
    }

    private static SetupFile With(SetupFolder folder, string path, string item)
    {
        var before = folder.Read(path);
        var after = before is null
            ? MsbuildText.New(item)
            : MsbuildText.With(before, item) ?? throw SetupFolder.Broken(path, new XmlException("There is no end tag </Project>."));
        return new SetupFile(path, before, after, "every project refers to the package");
    }

    // The switch may stand in either file; a file of versions without it is one that projects switch on themselves.
    private static bool IsCentral(SetupFolder folder)
    {
        if (folder.Xml(Central) is not { } versions)
            return false;

        var settings = Named(versions, Switch)
            .Concat(folder.Xml(Common) is { } common ? Named(common, Switch) : [])
            .Select(static element => element.Value.Trim())
            .ToList();
        return settings.Count == 0
            ? Named(versions, "PackageVersion").Any()
            : settings.Any(static value => value.Equals("true", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Refers(XElement? project) =>
        project is not null
            && References.SelectMany(name => Named(project, name))
                .Any(static element => string.Equals(element.Attribute("Include")?.Value, Package, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<XElement> Named(XElement project, string name) => project.Descendants().Where(element => element.Name.LocalName == name);
}
