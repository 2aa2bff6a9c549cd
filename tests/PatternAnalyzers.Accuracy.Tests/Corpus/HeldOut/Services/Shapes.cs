using System.Runtime.InteropServices;
using System.Xml.Serialization;

namespace Corpus.Services.WireFormat.HeldOut;

[XmlRoot("manifest")]
public class Manifest
{
    [XmlAttribute("id")] public string Id = "";
    [XmlElement("crate")] public List<Crate> Crates = new();
}

public class Crate
{
    [XmlAttribute] public double Weight;
    [XmlText] public string Contents = "";
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct TelemetryFrameHeader
{
    public ushort Sync;
    public byte Version;
    public uint Sequence;
    public ushort Length;
}

public sealed record OrchestratorStatus(string Name, bool Healthy, int Running);
public record MessageHandlerInfo(Type Message, Type Handler, string Queue);

public class GraphNodeModel
{
    public string Key { get; set; } = "";
    public string? Parent { get; set; }
    public List<GraphNodeModel> Children { get; set; } = new();
}

public sealed class RankingResult { public int Place { get; set; } public string Who { get; set; } = ""; public double Points { get; set; } }
