//! The app reads every example of the checked-in OpenAPI document, with the decoder it uses for
//! real answers.

use contract::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes an example and writes it again; nothing may be lost on the way.
fn survives<T: DeserializeOwned + Serialize>(example: &Value) -> Result<(), String> {
    let bytes = serde_json::to_vec(example).map_err(|error| error.to_string())?;
    let value: T = decode(&bytes).map_err(|error| error.to_string())?;
    let again = serde_json::to_value(value).map_err(|error| error.to_string())?;
    if again == *example {
        Ok(())
    } else {
        Err(format!("became {again}"))
    }
}

#[test]
fn every_documented_example_decodes_and_loses_nothing() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../end2end/contract/openapi.json"
    );
    let document: Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the document")).expect("JSON");
    let mut decoded = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            for (status, response) in operation["responses"].as_object().expect("responses") {
                for content in response["content"]
                    .as_object()
                    .into_iter()
                    .flat_map(|content| content.values())
                {
                    let Some(schema) = content["schema"]["$ref"].as_str() else {
                        continue;
                    };
                    let schema = schema.rsplit('/').next().expect("a name");
                    for (name, example) in content["examples"].as_object().expect("examples") {
                        let example = &example["value"];
                        let outcome = match schema {
                            "SignInState" => survives::<SignInState>(example),
                            "AccessState" => survives::<AccessState>(example),
                            "SessionView" => survives::<SessionView>(example),
                            "Profile" => survives::<Profile>(example),
                            "CoverageStatus" => survives::<CoverageStatus>(example),
                            "NextStep" => survives::<NextStep>(example),
                            "Periods" => survives::<Periods>(example),
                            "Wages" => survives::<Wages>(example),
                            "InsuranceRecord" => survives::<InsuranceRecord>(example),
                            "NextPayment" => survives::<NextPayment>(example),
                            "PensionPayments" => survives::<PensionPayments>(example),
                            "PensionFamily" => survives::<PensionFamily>(example),
                            "PensionLetter" => survives::<PensionLetter>(example),
                            "PensionNextStep" => survives::<PensionNextStep>(example),
                            "Establishments" => survives::<Establishments>(example),
                            "AmountDue" => survives::<AmountDue>(example),
                            "Bills" => survives::<Bills>(example),
                            "Headcount" => survives::<Headcount>(example),
                            "BusinessTasks" => survives::<BusinessTasks>(example),
                            "ContributorPage" => survives::<ContributorPage>(example),
                            "Config" => survives::<Config>(example),
                            "Health" => survives::<Health>(example),
                            "ServiceStatus" => survives::<ServiceStatus>(example),
                            "VisualCodeChallenge" => survives::<VisualCodeChallenge>(example),
                            "NafathView" => survives::<NafathView>(example),
                            "PasskeyOptions" => survives::<PasskeyOptions>(example),
                            "Passkeys" => survives::<Passkeys>(example),
                            "StepUp" => survives::<StepUp>(example),
                            "StepUpCode" => survives::<StepUpCode>(example),
                            "OpenSessions" => survives::<OpenSessions>(example),
                            "SignInHistory" => survives::<SignInHistory>(example),
                            "ContactData" => survives::<ContactData>(example),
                            "ContactCode" => survives::<ContactCode>(example),
                            "NoticePreferences" => survives::<NoticePreferences>(example),
                            "Problem" => survives::<Problem>(example),
                            other => Err(format!("no type for the schema {other}")),
                        };
                        assert_eq!(outcome, Ok(()), "{method} {path} {status} {name}");
                        decoded += 1;
                    }
                }
            }
        }
    }
    assert!(decoded > 150, "{decoded} examples");
}
