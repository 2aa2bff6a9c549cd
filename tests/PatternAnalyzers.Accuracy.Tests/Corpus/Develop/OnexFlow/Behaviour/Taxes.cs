using System.Globalization;

namespace Corpus.OnexFlow.Behaviour.Taxes;

public sealed record Rate(string Country, decimal Standard);

/// <summary>VAT of a net amount.</summary>
public sealed class TaxCalculator
{
    private readonly HttpClient _rates;

    public TaxCalculator(HttpClient rates) => _rates = rates;

    public async Task<decimal> CalculateAsync(string country, decimal net, CancellationToken ct = default)
    {
        var rate = await _rates.GetFromJsonAsync<Rate>($"v2/rates/{country}", ct) ?? throw new InvalidOperationException(country);
        return decimal.Round(net * rate.Standard / 100, 2);
    }
}

public sealed class ReturnState
{
    private readonly string _folder;

    public ReturnState(string folder) => _folder = folder;

    public decimal this[int year]
    {
        get
        {
            var file = FileOf(year);
            return File.Exists(file) ? decimal.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : 0;
        }
        set
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllText(FileOf(year), value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private string FileOf(int year) => Path.Combine(_folder, $"{year}.return");
}

internal sealed class FormMapper(System.Data.Common.DbDataSource database)
{
    public async Task<IReadOnlyDictionary<string, string>> MapAsync(Guid form)
    {
        var fields = new Dictionary<string, string>();
        await using var command = database.CreateCommand("select field, value from form_fields where form = $1");
        var parameter = command.CreateParameter();
        parameter.Value = form;
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) fields[reader.GetString(0)] = reader.GetString(1);
        return fields;
    }
}
