using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Corpus.Handlers.Invoices;

public class InvoiceFunctions(ILogger<InvoiceFunctions> logger)
{
    [Function("checksum")]
    public IActionResult Checksum([HttpTrigger(AuthorizationLevel.Function, "get", Route = "iban/{iban}")] HttpRequest req, string iban)
    {
        var compact = iban.Replace(" ", "").ToUpperInvariant();
        if (compact.Length is < 15 or > 34) return new BadRequestResult();
        var rearranged = compact[4..] + compact[..4];
        var rest = 0;
        foreach (var c in rearranged)
        {
            var v = char.IsDigit(c) ? c - '0' : c - 'A' + 10;
            rest = (rest * (v > 9 ? 100 : 10) + v) % 97;
        }
        logger.LogDebug("checked {Length} characters", compact.Length);
        return new OkObjectResult(new { valid = rest == 1 });
    }

    [Function("upload")]
    public async Task<IActionResult> Upload([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequest req)
    {
        using var reader = new StreamReader(req.Body, Encoding.UTF8);
        var xml = await reader.ReadToEndAsync();
        var name = Path.Combine(Path.GetTempPath(), $"{DateTime.UtcNow:yyyyMMddHHmmssfff}.xml");
        await File.WriteAllTextAsync(name, xml);
        return new AcceptedResult();
    }
}
