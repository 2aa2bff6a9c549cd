using System.Net.Sockets;
using System.Text;

namespace Corpus.OnexNodes.Plain;

public sealed record ParcelLabel(string Barcode, string Recipient, string[] AddressLines, decimal WeightKg);

/// <summary>Prints parcel labels on the Zebra printers of a depot.</summary>
public sealed class LabelDesk(IReadOnlyDictionary<string, string> printerHosts)
{
    public async Task PrintAsync(string depot, IEnumerable<ParcelLabel> labels, CancellationToken ct)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(printerHosts[depot], 9100, ct);
        await using var stream = socket.GetStream();
        foreach (var label in labels)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(ToZpl(label)), ct);
        }

        await stream.FlushAsync(ct);
    }

    private static string ToZpl(ParcelLabel label)
    {
        var zpl = new StringBuilder("^XA");
        var y = 50;
        foreach (var line in label.AddressLines.Prepend(label.Recipient))
        {
            zpl.Append($"^FO40,{y}^A0N,32,32^FD{line}^FS");
            y += 40;
        }

        return zpl.Append($"^FO40,{y}^BCN,120^FD{label.Barcode}^FS^XZ").ToString();
    }
}
