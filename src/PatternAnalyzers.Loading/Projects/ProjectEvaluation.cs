using System.Xml;
using System.Xml.Linq;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>Walks a project file and its imports as MSBuild does: all properties first, then all items.</summary>
internal sealed class ProjectEvaluation
{
    private const int MaximumImportDepth = 20;

    private readonly string projectFolder;
    private readonly string top;
    private readonly HashSet<string> imported = new(StringComparer.Ordinal);
    private readonly HashSet<string> global = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(XElement Item, string File)> itemElements = [];
    private readonly List<string> sdks = [];
    private readonly List<string> warnings = [];

    private ProjectEvaluation(string path, string top)
    {
        projectFolder = Path.GetDirectoryName(path)!;
        this.top = top;
        Reserve(path);
    }

    /// <summary>Properties after evaluation.</summary>
    public PropertyBag Properties { get; } = new();

    /// <summary>Items whose conditions hold, in order.</summary>
    public IReadOnlyList<ProjectItem> Items { get; private set; } = [];

    /// <summary>SDK names without versions.</summary>
    public IReadOnlyList<string> Sdks => sdks;

    /// <summary>Files that could not be read.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Evaluates a project, looking for Directory.Build files up to <paramref name="top"/>.</summary>
    public static ProjectEvaluation Of(string path, string top, string? targetFramework)
    {
        var evaluation = new ProjectEvaluation(path, top);
        if (targetFramework is not null)
        {
            evaluation.Properties["TargetFramework"] = targetFramework;
            evaluation.global.Add("TargetFramework");
        }

        evaluation.ImportAbove("Directory.Build.props");
        evaluation.Import(path, 0);
        evaluation.ImportAbove("Directory.Build.targets");
        evaluation.Items = evaluation.itemElements.SelectMany(entry => evaluation.ItemsOf(entry.Item, entry.File)).ToList();
        return evaluation;
    }

    private void Reserve(string path)
    {
        Properties["Configuration"] = "Release";
        Properties["Platform"] = "AnyCPU";
        Properties["OS"] = "Unix";
        Properties["MSBuildRuntimeType"] = "Core";
        Properties["SolutionDir"] = top + "/";
        Properties["MSBuildProjectDirectory"] = projectFolder;
        Properties["MSBuildProjectFile"] = Path.GetFileName(path);
        Properties["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(path);
        Properties["MSBuildProjectExtension"] = Path.GetExtension(path);
        Properties["MSBuildProjectFullPath"] = path;
    }

    private void ImportAbove(string fileName)
    {
        if (FilesAbove.Nearest(projectFolder, fileName, top) is { } file)
        {
            Import(file, 0);
        }
    }

    private void Import(string file, int depth)
    {
        if (depth > MaximumImportDepth || !imported.Add(file) || Read(file) is not { } root)
        {
            return;
        }

        if ((string?)root.Attribute("Sdk") is { } sdk)
        {
            sdks.AddRange(sdk.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NameOnly));
        }

        Children(root, file, depth);
    }

    private void Children(XElement parent, string file, int depth)
    {
        foreach (var element in parent.Elements())
        {
            EnterFile(file);
            if (!Holds(element))
            {
                continue;
            }

            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    SetAll(element);
                    break;
                case "ItemGroup":
                    itemElements.AddRange(element.Elements().Select(item => (item, file)));
                    break;
                case "ImportGroup":
                    Children(element, file, depth);
                    break;
                case "Import":
                    ImportFrom(element, file, depth);
                    break;
                case "Sdk" when (string?)element.Attribute("Name") is { } name:
                    sdks.Add(NameOnly(name));
                    break;
                case "Choose":
                    Choose(element, file, depth);
                    break;
            }
        }
    }

    private void Choose(XElement choose, string file, int depth)
    {
        var branch = choose.Elements().FirstOrDefault(element => element.Name.LocalName == "When" && Holds(element))
            ?? choose.Elements().FirstOrDefault(static element => element.Name.LocalName == "Otherwise");
        if (branch is not null)
        {
            Children(branch, file, depth);
        }
    }

    private void SetAll(XElement group)
    {
        foreach (var property in group.Elements())
        {
            var name = property.Name.LocalName;
            if (!global.Contains(name) && Holds(property) && Properties.TryExpand(property.Value, out var value))
            {
                Properties[name] = value.Trim();
            }
        }
    }

    private void ImportFrom(XElement import, string file, int depth)
    {
        if ((string?)import.Attribute("Sdk") is { } sdk)
        {
            sdks.Add(NameOnly(sdk));
            return;
        }

        if ((string?)import.Attribute("Project") is { } project && Properties.TryExpand(project, out var expanded) && expanded.Length > 0)
        {
            var path = Path.GetFullPath(expanded.Replace('\\', '/'), Path.GetDirectoryName(file)!);
            if (File.Exists(path) && !expanded.Contains('*'))
            {
                Import(path, depth + 1);
            }
        }
    }

    private IEnumerable<ProjectItem> ItemsOf(XElement item, string file)
    {
        EnterFile(file);
        if (!Holds(item))
        {
            return [];
        }

        return [new ProjectItem(item.Name.LocalName, Values(item, "Include"), Values(item, "Remove"), Values(item, "Exclude"), Metadata(item))];
    }

    private Dictionary<string, string> Metadata(XElement item)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var pairs = item.Attributes().Select(static attribute => (attribute.Name.LocalName, attribute.Value))
            .Concat(item.Elements().Select(static element => (element.Name.LocalName, element.Value)));
        foreach (var (name, value) in pairs)
        {
            metadata[name] = Properties.TryExpand(value, out var expanded) ? expanded.Trim() : "";
        }

        return metadata;
    }

    // A part with item references or functions is left out; the rest of the list still counts.
    private List<string> Values(XElement item, string attribute) =>
        ((string?)item.Attribute(attribute) ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => Properties.TryExpand(part, out var value)
                ? value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [])
            .Where(static value => !value.Contains("@(", StringComparison.Ordinal) && !value.Contains("%(", StringComparison.Ordinal))
            .ToList();

    private bool Holds(XElement element) => Condition.Holds((string?)element.Attribute("Condition"), Properties, projectFolder);

    private void EnterFile(string file)
    {
        Properties["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + "/";
        Properties["MSBuildThisFile"] = Path.GetFileName(file);
        Properties["MSBuildThisFileName"] = Path.GetFileNameWithoutExtension(file);
        Properties["MSBuildThisFileFullPath"] = file;
    }

    private XElement? Read(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root;
        }
        catch (Exception failure) when (failure is XmlException or IOException or UnauthorizedAccessException)
        {
            warnings.Add($"project file {RelativePath.Of(top, file)} cannot be read: {failure.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    private static string NameOnly(string sdk) => sdk.Split('/')[0].Trim();
}
